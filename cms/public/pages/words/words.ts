import type { Gain, Mark, StoryKind, TiltakKind, TiltakStatus } from '../../../../widgets/contract/index.js'
import type { IdeaWords } from '../../ideas/words/words.js'

/** Everything that our own pages say, apart from the content itself. One file per language fills it in, completely. */
export interface Words {
  /** The language's own name, and how dates and numbers are written in it (BCP 47). */
  readonly language: string
  readonly dates: string
  /** Open Graph's way of writing the language. */
  readonly openGraph: string

  readonly skipToContent: string
  readonly mainMenu: string
  readonly chooseLanguage: string
  readonly breadcrumbs: string
  readonly updated: (date: string) => string
  readonly accessibilityStatement: string
  readonly dataAsJson: string
  readonly frontPage: string
  /** Stands for the municipality’s name until it is known. */
  readonly theMunicipality: string

  readonly plakat: string
  readonly strategy: string
  readonly stories: string
  readonly areas: string
  readonly tiltak: string

  readonly home: {
    readonly title: string
    readonly lead: (municipality: string) => string
    readonly description: (municipality: string) => string
    readonly inNumbers: string
    readonly readHeading: string
    readonly readPlakat: (points: number) => string
    readonly readStrategy: string
    readonly readStories: (stories: number) => string
    readonly useHeading: string
    readonly shareHeading: string
    readonly edit: string
    readonly editExplanation: string
    readonly firstUserExplanation: string
    readonly demo: string
    readonly demoExplanation: string
    readonly api: string
    readonly apiExplanation: string
  }

  readonly poster: {
    readonly description: (municipality: string) => string
    readonly ringsGrow: string
    readonly noneYet: string
    readonly noneYetAnywhere: string
    readonly share: string
  }
  readonly counts: {
    readonly tiltak: (count: number) => string
    readonly stories: (count: number) => string
    readonly rings: (count: number) => string
    readonly points: (count: number) => string
    readonly areas: (count: number) => string
  }

  readonly point: {
    readonly title: (number: number) => string
    readonly evidence: string
    readonly none: string
    readonly noneExplanation: string
    readonly stories: string
    readonly areas: string
    readonly previous: (number: number) => string
    readonly next: (number: number) => string
    readonly others: string
  }
  readonly area: {
    readonly numbered: (number: number) => string
    readonly noTiltak: string
    readonly matrix: string
    readonly matrixExplanation: string
    readonly matrixUnknown: string
    readonly point: string
    readonly serves: string
    readonly stories: string
  }
  readonly measure: {
    readonly adopted: string
    readonly examples: string
    readonly examplesExplanation: string
    readonly kinds: Readonly<Record<TiltakKind, string>>
    readonly exampleExplanation: string
    readonly statuses: Readonly<Record<TiltakStatus, string>>
    readonly status: string
    readonly owner: string
    readonly period: string
    readonly lesson: string
    readonly area: string
    readonly points: string
    readonly stories: string
    readonly noStories: string
    readonly periodBetween: (from: string, to: string) => string
    readonly periodFrom: (from: string) => string
    readonly periodTo: (to: string) => string
  }
  readonly marks: Readonly<Record<Mark, string>>

  readonly list: {
    readonly description: (municipality: string) => string
    /** The same names as `story.kinds`, of many. */
    readonly kinds: Readonly<Record<StoryKind, string>>
    readonly allKinds: string
    readonly filterByKind: string
    readonly filterByPoint: string
    readonly filterByArea: string
    readonly filters: string
    readonly chosen: string
    readonly remove: (filter: string) => string
    readonly removeAll: string
    readonly ofTiltak: (title: string) => string
    readonly ofYear: (year: number) => string
    readonly matching: (text: string) => string
    readonly empty: string
    readonly emptyExplanation: string
    readonly found: (count: number) => string
    readonly page: (page: number, pages: number) => string
    readonly pages: string
    readonly previous: string
    readonly next: string
  }
  readonly story: {
    readonly kinds: Readonly<Record<StoryKind, string>>
    readonly nytt: string
    readonly nyttig: string
    readonly nyttiggjort: string
    readonly gains: string
    readonly gainNames: Readonly<Record<Gain, string>>
    readonly points: string
    readonly tiltak: string
    readonly areas: string
    readonly pictures: string
    readonly credit: (name: string) => string
    readonly more: string
  }
  readonly edition: {
    readonly description: (municipality: string) => string
    readonly period: string
    readonly vision: string
    readonly values: string
    readonly goal: string
    readonly levels: string
    readonly background: string
    readonly definition: string
    readonly context: string
    readonly principles: string
    readonly origins: string
    readonly plakat: string
    readonly seePlakat: string
    readonly areas: string
    readonly channels: string
  }

  readonly ideas: IdeaWords

  readonly problems: {
    readonly notFound: { readonly title: string; readonly explanation: string }
    readonly unknownIdea: { readonly title: string; readonly explanation: string }
    readonly badRequest: { readonly title: string; readonly explanation: string }
    readonly wrongMethod: { readonly title: string; readonly explanation: string }
    readonly notReady: { readonly title: string; readonly explanation: string }
    readonly failed: { readonly title: string; readonly explanation: string }
    readonly whereTo: string
  }
}
