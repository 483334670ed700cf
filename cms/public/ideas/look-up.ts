import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import { ideaReferenceSchema, type Locale } from '../../../widgets/contract/index.js'
import type { IdeaPage } from '../pages/idea-page.js'
import { paths } from '../pages/page/paths.js'
import { ideaWords } from './words/index.js'

/** The name of an idea in what somebody has typed or pasted: with other hyphens, after a word and a colon, or as the address of its page. */
function referenceIn(typed: string): string | undefined {
  const [address = ''] = typed.trim().split(/[?#]/)
  const last = address.replace(/\/+$/, '').split(/[/:]/).at(-1)
  return ideaReferenceSchema.safeParse(last?.replaceAll(/\p{Pd}/gu, '-')).data
}

/** Leads whoever has typed a reference to the page about the idea, or says what a reference is. Neither is kept anywhere. */
export async function lookUp(
  typed: string,
  locale: Locale,
  response: ServerResponse,
  show: (page: IdeaPage) => Promise<void>,
): Promise<void> {
  const reference = referenceIn(typed)
  if (reference !== undefined) {
    const headers = { Location: paths(locale).idea(reference), 'Cache-Control': 'no-store', 'Content-Length': 0 }
    return void response.writeHead(303, headers).end()
  }
  const { problem, missing, wrong } = ideaWords[locale].lookUp
  const faults = [{ field: 'reference', detail: typed.trim() === '' ? missing : wrong }]
  await show({ view: 'form', values: { key: randomUUID(), reference: typed }, refused: { status: 422, problem, faults } })
}
