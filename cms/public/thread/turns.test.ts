import { afterEach, expect, test } from 'vitest'

import { readTarget, type Question } from '../questions.js'
import { ThreadAway, ThreadBusy, Turns } from './turns.js'

let turns: Turns<string>
let given: { number: number; key: string }[]

function begin(patience = 60_000): void {
  given = []
  turns = new Turns((number, { key }) => given.push({ number, key }), { patience, waiting: { quick: 500, slow: 100 } })
  turns.open()
}
afterEach(() => turns.close())

function ask(target: string): Promise<string> {
  const asked = readTarget(target)
  if (asked.kind !== 'resource' && asked.kind !== 'page') throw new Error(`${target} is no question`)
  const answer = turns.take(asked satisfies Question)
  answer.catch(() => undefined)
  return answer
}

const search = (page: number) => ask(`/public/v1/stories?q=historie&page=${page}`)
const keys = () => given.map(({ key }) => key)
const answer = (index: number) => turns.resolve(given[index]?.number ?? 0, 'answer')

test('a reader of a plain page does not wait behind two hundred searches', async () => {
  begin()
  for (let page = 1; page <= 200; page += 1) void search(page)
  const plain = ask('/public/v1/tiltak?page=7&limit=9')
  expect(keys()).toEqual([expect.stringContaining('q=historie'), expect.stringContaining('tiltak/')])
  answer(1)
  expect(await plain).toBe('answer')
})

test('the feed is never more than two questions away, however many wait', () => {
  begin()
  for (let limit = 1; limit <= 50; limit += 1) void ask(`/public/v1/tiltak?limit=${limit}`)
  for (let done = 0; done < 50; done += 1) {
    expect(given.length - done).toBeLessThanOrEqual(2)
    answer(done)
  }
  expect(given).toHaveLength(50)
})

test('one search follows the other only when the feed and the others have had as much time', async () => {
  begin()
  const slow = [search(1), search(2)]
  await new Promise((resolve) => setTimeout(resolve, 20))
  answer(0)
  await slow[0]
  expect(given).toHaveLength(1)
  await expect.poll(keys).toHaveLength(2)
})

test('a reader who waits for too long while others are answered is told to come back, and nobody composes for nothing', async () => {
  begin(200)
  const [first, ...waiting] = ['plakat', 'areas', 'tiltak', 'stories'].map((name) => ask(`/public/v1/${name}`))
  await new Promise((resolve) => setTimeout(resolve, 100))
  answer(0)
  expect(await first).toBe('answer')
  for (const one of waiting) await expect(one).rejects.toThrow(ThreadBusy)
  answer(1)
  answer(2)
  expect(given).toHaveLength(3)
})

test('when too many wait, the next is told at once', async () => {
  begin()
  for (let page = 1; page <= 101; page += 1) void search(page)
  await expect(search(102)).rejects.toThrow(ThreadBusy)
})

test('readers who wait when the thread ends are answered by the next one', async () => {
  begin()
  const [first, second, third] = [ask('/public/v1/plakat'), ask('/public/v1/areas'), ask('/public/v1/tiltak')]
  turns.ended()
  await expect(first).rejects.toThrow(ThreadBusy)
  await expect(second).rejects.toThrow(ThreadBusy)
  turns.open()
  answer(2)
  expect(await third).toBe('answer')
})

test('a reader of a thread that answers nobody is told that it is this process', async () => {
  begin(10)
  for (const one of [ask('/public/v1/plakat'), ask('/public/v1/areas')]) await expect(one).rejects.toThrow(ThreadAway)
  await expect(search(1)).rejects.toThrow(ThreadAway)
})

test('a reader for whom there is no thread is told that it is this process: a balancer asks another one', async () => {
  begin(10)
  turns.ended()
  await expect(ask('/public/v1/plakat')).rejects.toThrow(ThreadAway)
})
