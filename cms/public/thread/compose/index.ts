import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { z } from 'zod'

import { createLog } from '../../../log.js'
import { composeInLine } from '../../../priority.js'
import { FeedReader } from '../../feed-reader/index.js'
import { ImageFiles } from '../../images/files.js'
import { ImageMirror } from '../../images/mirror.js'
import { DamagedFile, isDamage, removeReadModel } from '../../read-model/damage.js'
import type { DocumentKey } from '../../read-model/index.js'
import { openReadModel } from '../../read-model/open-or-make.js'
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
const readModel = openReadModel(file, log)
const files = new ImageFiles(join(settings.directory, 'images'))
const kept = new KeptAnswers()
const publicUrl = settings.publicUrl === null ? undefined : new URL(settings.publicUrl)
const composer = new Composer({ readModel, files, assets: settings.assets, publicUrl, admin: settings.admin })

const tell = (message: FromThread) => port.postMessage(message)
const standing = () => ({ known: readModel.known, upstream: feed.upstream, copy: feed.copy })

let cmsAddress: URL | null = null
let closing = false
const upstream = { cms: { current: () => cmsAddress }, token: settings.feedToken, readModel, log, onFault: endIfDamaged }
const follow = () => new FeedReader({ ...upstream, onTurn: () => tell({ type: 'standing', standing: standing() }) })
let feed = follow()
let followingAnew: Promise<void> | null = null
const mirror = new ImageMirror({ ...upstream, files })
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
 * A file that SQLite itself cannot read is a copy, so it is thrown away. This thread ends; the next one makes it anew from the feed.
 * @returns whether this thread ends
 */
function endIfDamaged(error: unknown): boolean {
  if (!isDamage(error)) return false
  log.warn({ file, reason: String(error) }, 'the read model is damaged; it is made anew and filled from the feed')
  readModel.close()
  removeReadModel(file)
  process.exit(1)
}

/** Documents that are not what was written are told anew as soon as the CMS is there, into the same file: they are worth less than all the others. */
function mend(documents: readonly DocumentKey[]): void {
  try {
    if (!readModel.distrust(documents)) return
  } catch (error) {
    if (!endIfDamaged(error)) log.warn({ reason: String(error) }, 'documents are damaged, and that cannot be written down now')
    return
  }
  log.warn({ file, documents: documents.slice(0, 10) }, 'documents are not what was written; all are asked for again')
  followingAnew ??= followAnew().finally(() => {
    followingAnew = null
  })
}

/** Follows the feed from its beginning (`hasMisread`). */
async function followAnew(): Promise<void> {
  await feed.close()
  if (!closing) feed = follow()
}

/** Whether every document is what was written takes longer to tell than a start may take, so it is looked at meanwhile. */
function examine(): void {
  const examining = startThread('examine', file)
  examining.unref()
  examining.once('message', (found: Found | null) => {
    if (found === null || closing) return
    if (found.what === 'file') endIfDamaged(new DamagedFile(found.reason))
    else mend(found.documents)
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
readModel.onDamage = (document) => mend([document])
examine()
tell({ type: 'open', standing: standing(), inStepAt: readModel.inStepAt, versions: versionsOf(readModel) })
