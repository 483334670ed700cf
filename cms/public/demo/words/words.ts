/** What the demonstration page says. The municipality on it is plain scenery; the widgets bring the content. */
export interface Words {
  readonly language: string
  readonly title: string
  readonly municipality: string
  readonly skipToContent: string
  readonly mainMenu: string
  readonly menu: readonly string[]
  readonly chooseLanguage: string
  readonly youAreHere: string
  readonly way: readonly string[]
  readonly note: {
    readonly heading: string
    readonly text: string
    /** Where the widgets come from: the page's own origin, or another one as they will on a municipality's site. */
    readonly source: { readonly own: string; readonly other: string }
    readonly edit: string
    readonly home: string
  }
  readonly heading: string
  readonly lead: string
  readonly before: string
  readonly storiesHeading: string
  readonly storiesBefore: string
  /** What each element is called where its snippet is shown. */
  readonly elements: Readonly<
    Record<'plakat' | 'point' | 'stories' | 'tiltak' | 'areas' | 'matrix' | 'strategy' | 'idea', string>
  >
  readonly code: {
    readonly heading: string
    readonly explanation: string
    readonly policy: string
    readonly policyExplanation: string
  }
  readonly footer: { readonly municipality: string; readonly demonstration: string }
}
