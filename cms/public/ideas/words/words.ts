import type { IdeaForm, IdeaStatus } from '../../../../widgets/contract/index.js'

/** What the pages and the form for ideas say. */
export interface IdeaWords {
  /** In the main menu. */
  readonly menu: string
  readonly title: (reference: string) => string
  readonly description: string
  readonly statuses: Readonly<Record<IdeaStatus, { readonly name: string; readonly explanation: string }>>
  readonly status: string
  readonly reply: string
  readonly tiltak: string
  readonly keep: string
  readonly nothingPersonal: string
  /** Before the title of a page on which something is wrong. */
  readonly error: string
  /** Where nothing is known of a reference. */
  readonly unknown: { readonly title: string; readonly explanation: string }
  /** `consent` is kept with the idea, word for word. It says after how many months the sender is forgotten. */
  readonly form: Readonly<Omit<IdeaForm['words'], 'consent'>> & { readonly consent: (months: number) => string }
}
