import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { z } from 'zod'

import { createLog } from '../../../log.js'
import { composeInLine } from '../../../priority.js'
import { FeedReader } from '../../feed-reader/index.js'
import { ImageFiles } from '../../images/files.js'
import { ImageMirror } from '../../images/mirror.js'
import { DamagedDocument, DamagedFile, isDamage, removeReadModel } from '../../read-model/damage.js'
import { ReadModel } from '../../read-model/index.js'
import { versionsOf } from '../../resources/versions.js'
import { createAnswer } from './answer.js'
import { Composer } from './composer.js'
import { guardFile } from './guard.js'
import { KeptAnswers } from './kept.js'
import type { Found } from '../examine/found.js'
import type { FromThread, Settings, ToThread } from '../messages.js'
import { startThread } from '../start.js'
import { Settler } from './settle.js'

/**
 * The composing thread of the public process. It follows the CMS's feed, keeps the read model and the pictures, and composes answers. It
 * is told and tells by messages (messages.ts).
 */
const port = parentPort
if (port === null) throw new Error('This module is the composing thread of the public process (thread/index.ts).')

/** How often the figures for monitoring are told, in milliseconds. */
const countInterval = 1_000

composeInLine()

const settings = z.custom<Settings>((value) => typeof value === 'object').parse(workerData)
const log = createLog(settings.logLevel, 'public')
const file = join(settings.directory, 'read-model.sqlite')
const readModel = orRemove(() => new ReadModel(file, log))
const files = new ImageFiles(join(settings.directory, 'images'))
const kept = new KeptAnswers()
const publicUrl = settings.publicUrl === null ? undefined : new URL(settings.publicUrl)
const composer = new Composer({ readModel, files, assets: settings.assets, publicUrl, admin: settings.admin })

const tell = (message: FromThread) => port.postMessage(message)
const standing = () => ({ known: readModel.known, upstream: feed.upstream, copy: feed.copy })

let cmsAddress: URL | null = null
let closing = false
/** What was found damaged while nobody could tell it anew. */
let damaged: string | null = null
const upstream = { cms: { current: () => cmsAddress }, token: settings.feedToken, readModel, log }
const feed = orRemove(
  () =>
    new FeedReader({
      ...upstream,
      onTurn: () => {
        tell({ type: 'standing', standing: standing() })
        if (damaged !== null && feed.upstream === 'up') endDamaged(damaged)
      },
      onFault: endIfDamaged,
    }),
)
const mirror = orRemove(() => new ImageMirror({ ...upstream, files, onFault: endIfDamaged }))
const settler = new Settler({
  readModel,
  composer,
  kept,
  onFault: (error) => {
    log.error({ err: error }, 'an answer could not be composed')
    endIfDamaged(error)
  },
  tell: (changed) => {
    tell({ type: 'standing', standing: standing() })
    tell({ type: 'changed', ...changed })
  },
})

const answer = createAnswer({ composer, kept, log, tell, onFault: endIfDamaged })

/**
 * One document that is not what was written is worth less than all the others: while nobody is there who can tell it anew, it alone is missing, and
 * the file goes when the CMS is back. What SQLite itself cannot read goes at once.
 * @returns whether this thread ends
 */
function endIfDamaged(error: unknown): boolean {
  if (!isDamage(error)) return false
  if (error instanceof DamagedDocument && feed.upstream !== 'up') {
    if (damaged === null)
      log.warn({ file, reason: error.message }, 'the read model is damaged; it is made anew when the CMS is there')
    damaged = error.message
    return false
  }
  endDamaged(String(error))
  return true
}

/** Opens what reads the file as it begins. @throws what stood in the way; a damaged file is gone by then */
function orRemove<Opened>(open: () => Opened): Opened {
  try {
    return open()
  } catch (error) {
    if (isDamage(error)) removeReadModel(file)
    throw error
  }
}

/** A damaged file is a copy, so it is thrown away. This thread ends; the next one makes it anew from the feed. */
function endDamaged(reason: string): void {
  log.warn({ file, reason }, 'the read model is damaged; it is made anew and filled from the feed')
  readModel.close()
  removeReadModel(file)
  process.exit(1)
}

/** Whether every document is what was written takes longer to tell than a start may take, so it is looked at meanwhile. */
function examine(): void {
  const examining = startThread('examine', file)
  examining.unref()
  examining.once('message', (found: Found | null) => {
    if (found === null || closing) return
    endIfDamaged(found.what === 'document' ? new DamagedDocument(found) : new DamagedFile(found.reason))
  })
  examining.once('error', (error) => log.warn({ err: error }, 'the read model could not be examined'))
}

/** Tells what has been done, when that is more than was told. */
function count(): void {
  const counts = { ...readModel.applied, ...composer.counts, replaced: settler.replaced }
  if (counts.batches + counts.composed === counted) return
  counted = counts.batches + counts.composed
  tell({ type: 'counted', counts })
}
let counted = 0
const counting = setInterval(count, countInterval)
const stopGuarding = guardFile({ file, readModel, log, end: () => process.exit(1) })

async function close(): Promise<void> {
  closing = true
  clearInterval(counting)
  stopGuarding()
  settler.close()
  await Promise.all([feed.close(), mirror.close()])
  readModel.close()
  port?.close()
}

port.on('message', (message: ToThread) => {
  switch (message.type) {
    case 'cms':
      cmsAddress = message.address === null ? null : new URL(message.address)
      return
    case 'compose':
      return answer(message.number, message.question)
    case 'asked':
      return kept.asked(message.key, message.serial)
    case 'forgotten':
      return kept.forget(message.key, message.serial)
    case 'lost':
      return mirror.lost(message.name)
    case 'close':
      void close()
  }
})
readModel.onDamage = endIfDamaged
examine()
tell({ type: 'open', standing: standing(), inStepAt: readModel.inStepAt, versions: versionsOf(readModel) })
