import type { Mark, StoryKind, TiltakKind } from '../../../../widgets/contract/index.js'
import type { StoryWords } from '../../../../widgets/story/words/index.js'
import type { StrategyWords } from '../../../../widgets/strategy/words/index.js'
import type { TiltakWords } from '../../../../widgets/tiltak/words/index.js'
import type { Vocabulary } from '../../../../widgets/vocabulary/nb.js'
import type { IdeaWords } from '../../ideas/words/words.js'

/** Everything that our own pages say, apart from the content itself. One file per language fills it in, completely. */
export interface Words {
  /** The language's own name. */
  readonly language: string
  /** Open Graph's way of writing the language. */
  readonly openGraph: string

  readonly skipToContent: string
  readonly mainMenu: string
  readonly chooseLanguage: string
  readonly breadcrumbs: string
  readonly accessibilityStatement: string
  readonly privacyStatement: string
  readonly dataAsJson: string
  readonly frontPage: string
  /** Stands for the municipality’s name until it is known. */
  readonly theMunicipality: string

  /** What the elements in others' pages say too. */
  readonly vocabulary: Vocabulary

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
    readonly rings: (count: number) => string
    readonly points: (count: number) => string
  }

  readonly point: {
    readonly title: (number: number) => string
    readonly none: string
    readonly noneExplanation: string
    readonly stories: string
    readonly areas: string
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
  readonly measure: TiltakWords & {
    readonly kinds: Readonly<Record<TiltakKind, string>>
    readonly exampleExplanation: string
    readonly status: string
    readonly owner: string
    readonly period: string
  }
  readonly marks: Readonly<Record<Mark, string>>

  readonly list: {
    readonly description: (municipality: string) => string
    /** The same names as the vocabulary's `storyKinds`, of many. */
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
  readonly story: StoryWords
  readonly edition: StrategyWords & {
    readonly description: (municipality: string) => string
    readonly period: string
    readonly background: string
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
