import type {
  AreaDetail,
  AreaList,
  IdeaAnswer,
  IdeaForm,
  Locale,
  Plakat,
  PointDetail,
  StoryDetail,
  StoryList,
  StoryQuery,
  Strategy,
  TiltakDetail,
  TiltakList,
  TiltakQuery,
} from '../../../widgets/contract/index.js'

/**
 * Everything that the public side can say, as the contract's own objects. JSON, pages and feeds all ask here, so none of them can
 * show what another hides. `null` is «there is no such thing»: unknown, unpublished, internal and withdrawn alike.
 */
export interface Answers {
  /** False until a first complete state has come from the CMS: then nothing can be said, not even that something is missing. */
  known(): boolean
  strategy(locale: Locale): Strategy | null
  plakat(locale: Locale): Plakat | null
  point(number: number, locale: Locale): PointDetail | null
  areas(locale: Locale): AreaList
  area(slug: string, locale: Locale): AreaDetail | null
  tiltakList(query: TiltakQuery): TiltakList
  tiltak(slug: string, locale: Locale): TiltakDetail | null
  stories(query: StoryQuery): StoryList
  story(slug: string, locale: Locale): StoryDetail | null
  ideaForm(locale: Locale): IdeaForm
  idea(reference: string, locale: Locale): IdeaAnswer | null
}
