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
  /** The link to the privacy statement. */
  readonly privacy: string
  readonly opensBeside: string
  /** Before the title of a page on which something is wrong. */
  readonly error: string
  /** Where nothing is known of a reference. */
  readonly unknown: { readonly title: string; readonly explanation: string }
  /** Where somebody types the reference on a receipt. */
  readonly lookUp: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly send: string
    readonly problem: string
    readonly missing: string
    readonly wrong: string
  }
  /** Stands for the municipality's name until it is known. */
  readonly theMunicipality: string
  /** `consent` is kept with the idea, word for word. It says who keeps what, and after how many months the sender is forgotten. */
  readonly form: Readonly<Omit<IdeaForm['words'], 'lead' | 'consent' | 'privacy'>> & {
    readonly lead: (municipality: string) => string
    readonly consent: (municipality: string, months: number) => string
  }
}
