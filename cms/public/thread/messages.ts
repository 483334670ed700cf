import type { Environment } from '../../environment.js'
import type { Versions } from '../../../widgets/contract/index.js'
import type { Assets } from '../pages/assets/index.js'
import type { Admin } from '../pages/page/admin.js'
import type { Question } from '../questions.js'
import type { ReadyAnswer } from '../ready/answer.js'
import type { Standing } from './standing.js'

/** What the composing thread is told when it starts. */
export interface Settings {
  /** Where the read model and the pictures are kept. Absolute. */
  readonly directory: string
  readonly feedToken: string
  /** PUBLIC_URL, or null. */
  readonly publicUrl: string | null
  readonly admin: Admin
  readonly assets: Assets
  readonly logLevel: Environment['logLevel']
}

/** A file that is an answer as it is. */
export interface FileAnswer {
  /** Absolute. */
  readonly path: string
  readonly type: string
}

/** What was composed for a question. `serial` tells it from earlier and later answers to the same one. */
export type Composed =
  | { readonly type: 'bytes'; readonly key: string; readonly serial: number; readonly answer: ReadyAnswer }
  | { readonly type: 'file'; readonly key: string; readonly serial: number; readonly file: FileAnswer }

/** Why there is no answer: there is no such thing, or nothing is known yet. */
export type Missing = { readonly type: 'nothing' } | { readonly type: 'not-yet' }

/** What the listening thread tells the composing one. */
export type ToThread =
  /** Where the CMS process is now. */
  | { readonly type: 'cms'; readonly address: string | null }
  | { readonly type: 'compose'; readonly number: number; readonly question: Question }
  /** An answer has been asked for since it was composed, so it is worth replacing when it changes. */
  | { readonly type: 'asked'; readonly key: string; readonly serial: number }
  /** An answer is not kept any more. */
  | { readonly type: 'forgotten'; readonly key: string; readonly serial: number }
  /** The file of a picture is not where it should be. */
  | { readonly type: 'lost'; readonly name: string }
  | { readonly type: 'close' }

/** What the composing thread tells the listening one. The order in which it comes is the order in which it happened. */
export type FromThread =
  /** It has its read model, which was last in step then (ms since 1970; null: never). What another thread before it composed is not known to it. */
  | { readonly type: 'open'; readonly standing: Standing; readonly inStepAt: number | null; readonly versions: Versions }
  | { readonly type: 'standing'; readonly standing: Standing }
  /** `keep`: it is followed from now on, until it is replaced, dropped or forgotten. */
  | { readonly type: 'composed'; readonly number: number; readonly result: Composed; readonly keep: boolean }
  | { readonly type: 'missing'; readonly number: number; readonly result: Missing }
  | { readonly type: 'failed'; readonly number: number; readonly reason: string }
  /** Something has changed: these answers take the place of the ones that are kept, and those keys are right no more. */
  | {
      readonly type: 'changed'
      readonly replaced: readonly Composed[]
      readonly dropped: readonly string[] | 'all'
      readonly versions: Versions
    }
  | { readonly type: 'counted'; readonly counts: Counts }

/** What has been done since the thread began, for monitoring. Times in seconds. */
export interface Counts {
  readonly rows: number
  readonly batches: number
  readonly composed: number
  readonly composing: number
  readonly replaced: number
}
