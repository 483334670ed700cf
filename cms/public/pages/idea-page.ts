import type { IdeaAnswer, IdeaForm, IdeaReceipt } from '../../../widgets/contract/index.js'
import type { Site, View, Voice } from './page/view.js'
import { ideaFormView } from './views/idea-form.js'
import { ideaReceiptView } from './views/idea-receipt.js'
import { ideaView } from './views/idea.js'

/** Why the form comes back. */
export type FormStatus = 400 | 413 | 415 | 422 | 429 | 503

/** What stands in the form, and what is wrong with it, in words. */
export interface FilledIn {
  readonly values: Readonly<Record<string, string>>
  readonly refused: {
    readonly status: FormStatus
    readonly problem: string
    readonly faults: readonly { readonly field: string; readonly detail: string }[]
  } | null
}

/** What a form says and offers, whoever fills it in. */
export type BlankForm = Pick<IdeaForm, 'words' | 'areas' | 'privacyStatement'>

/** What a page about ideas shows that does not come out of the read model. */
export type IdeaPage =
  | { readonly view: 'status'; readonly idea: IdeaAnswer }
  | { readonly view: 'receipt'; readonly receipt: IdeaReceipt }
  | ({ readonly view: 'form' } & FilledIn)

/** How it is shown. */
export function ideaPageView(page: IdeaPage, { blank, site }: { blank: BlankForm; site: Site }, voice: Voice): View {
  switch (page.view) {
    case 'status':
      return ideaView(page.idea, site, voice)
    case 'receipt':
      return ideaReceiptView(page.receipt, voice)
    case 'form':
      return ideaFormView(blank, page, voice)
  }
}
