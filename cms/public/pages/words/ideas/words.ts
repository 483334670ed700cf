import type { IdeaStatus } from '../../../../../widgets/contract/index.js'

/** What the pages about ideas say. */
export interface IdeaWords {
  /** In the main menu. */
  readonly menu: string
  readonly title: (reference: string) => string
  readonly description: string
  readonly statuses: Readonly<Record<IdeaStatus, { readonly name: string; readonly explanation: string }>>
  readonly reference: string
  readonly status: string
  readonly reply: string
  readonly tiltak: string
  readonly keep: string
  readonly nothingPersonal: string
  readonly form: {
    readonly title: string
    readonly lead: string
    /** Before the title when something is wrong. */
    readonly error: string
    readonly text: string
    readonly textHint: string
    readonly area: string
    readonly areaHint: string
    readonly noArea: string
    readonly contact: string
    readonly contactHint: string
    readonly name: string
    readonly email: string
    /** What the sender agrees to. Kept with the idea, word for word. */
    readonly consent: string
    readonly trap: string
    readonly send: string
    readonly nothingPublic: string
  }
  readonly receipt: {
    readonly title: string
    readonly kept: string
    readonly follow: string
    readonly keep: string
    readonly another: string
  }
}
