import { en as story } from '../../../../widgets/story/words/en.js'
import { en as strategy } from '../../../../widgets/strategy/words/en.js'
import { en as tiltak } from '../../../../widgets/tiltak/words/en.js'
import { en as vocabulary } from '../../../../widgets/vocabulary/en.js'
import { ideaWords } from '../../ideas/words/index.js'
import type { Words } from './words.js'

export const en: Words = {
  language: 'English',
  openGraph: 'en_GB',

  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  chooseLanguage: 'Language',
  breadcrumbs: 'You are here',
  accessibilityStatement: 'Accessibility statement',
  privacyStatement: 'Privacy statement',
  dataAsJson: 'This page as data (JSON)',
  frontPage: 'Front page',
  theMunicipality: 'the municipality',

  vocabulary,

  plakat: 'The innovation poster',
  strategy: 'The strategy',
  stories: 'Stories',
  areas: 'Focus areas',
  tiltak: 'Measures',

  home: {
    title: 'A living strategy',
    lead: (municipality) =>
      `This is the innovation strategy of ${municipality}: what the municipality promises, and what has been done. Every story and every adopted measure adds a growth ring.`,
    description: (municipality) =>
      `The innovation strategy of ${municipality}: the poster, the focus areas, the measures and the stories.`,
    inNumbers: 'So far',
    readHeading: 'Read',
    readPlakat: (points) => `${points} statements that the municipality wants to be known by.`,
    readStrategy: 'Vision, values, focus areas and measures.',
    readStories: (stories) =>
      stories === 0
        ? 'None has been published yet.'
        : stories === 1
          ? 'One story of innovation.'
          : `${stories} stories of innovation.`,
    useHeading: 'Edit and share',
    shareHeading: 'Share',
    edit: 'Log in and edit',
    editExplanation: 'Change a statement, write a story, publish.',
    firstUserExplanation: 'On a new installation the first visitor creates the first user.',
    demo: 'See a web page that shows the poster',
    demoExplanation: 'Two lines on a web page are enough. Keep it open while you edit, and watch the change arrive.',
    api: 'Description of the API (OpenAPI)',
    apiExplanation: 'Everything published is open data. No key is needed, and nobody is tracked.',
  },

  poster: {
    description: (municipality) => `The innovation poster of ${municipality}, statement by statement, and what has been done.`,
    ringsGrow: 'The rings grow with every story and every measure',
    noneYet: 'No examples yet. Do you have one?',
    noneYetAnywhere: 'No growth rings yet. They come with the first story. Do you have one?',
    share: 'Tell us about it:',
  },
  counts: {
    rings: (count) => (count === 1 ? '1 growth ring' : `${count} growth rings`),
    points: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  },

  point: {
    title: (number) => `Statement ${number}`,
    none: 'No examples yet. Do you have one?',
    noneExplanation: 'When somebody tells what they have achieved, the first growth ring will show here.',
    stories: 'Stories',
    areas: 'Focus areas that build on it',
    others: 'More statements',
  },
  area: {
    numbered: (number) => `Focus area ${number}`,
    noTiltak: 'No measures yet.',
    matrix: 'See the innovation poster',
    matrixExplanation: 'The statements of the poster that this focus area builds on.',
    matrixUnknown: 'It has not been settled yet which statements this focus area builds on.',
    point: 'Statement',
    serves: 'Builds on it',
    stories: 'Stories',
  },
  measure: {
    ...tiltak,
    examplesExplanation: 'The strategy mentions these as examples. They add no ring until somebody has adopted them.',
    kinds: { eksempel: 'Example from the strategy', vedtatt: 'Adopted measure' },
    exampleExplanation:
      'The strategy mentions this as an example of how attitudes can be put into practice. It has not been adopted yet.',
    status: 'Status',
    owner: 'Responsible',
    period: 'Period',
  },
  marks: { ukjent: 'Not settled', ja: 'Yes', nei: 'No' },

  list: {
    description: (municipality) =>
      `Stories of innovation in ${municipality}: what we have achieved, and where we need to innovate.`,
    kinds: { nyskapingshistorie: 'Innovation stories', 'sammensatt-utfordring': 'Complex challenges' },
    allKinds: 'All',
    filterByKind: 'Kind of story',
    filterByPoint: 'Statement of the poster',
    filterByArea: 'Focus area',
    filters: 'Choose a statement or a focus area',
    chosen: 'You see only stories with',
    remove: (filter) => `Remove: ${filter}`,
    removeAll: 'Show all stories',
    ofTiltak: (title) => `Measure: ${title}`,
    ofYear: (year) => `Year: ${year}`,
    matching: (text) => `Search: ${text}`,
    empty: 'No stories here yet',
    emptyExplanation: 'Have you achieved something new, or are you stuck with something complex? Tell about it.',
    found: (count) => (count === 1 ? '1 story' : `${count} stories`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'More pages',
    previous: 'Previous page',
    next: 'Next page',
  },
  story,
  edition: {
    ...strategy,
    description: (municipality) => `The innovation strategy of ${municipality}: vision, values, goal, focus areas and measures.`,
    period: 'Plan period',
    background: 'Background',
    context: 'How it fits together',
    principles: 'Development is',
    origins: 'Initiatives come',
    plakat: 'The innovation poster',
    seePlakat: 'See the poster',
    areas: 'Focus areas',
    channels: 'Follow us',
  },

  ideas: ideaWords.en,

  problems: {
    notFound: {
      title: 'We did not find that page',
      explanation: 'It may have been moved or removed, or there is a mistake in the address.',
    },
    unknownIdea: ideaWords.en.unknown,
    badRequest: { title: 'The address cannot be understood', explanation: 'Something in it is wrong.' },
    wrongMethod: { title: 'This page can only be read', explanation: 'It does not accept anything.' },
    notReady: {
      title: 'The content is on its way',
      explanation: 'It is being fetched for the first time. Try again in a few seconds.',
    },
    failed: { title: 'Something went wrong on our side', explanation: 'Try again in a little while.' },
    whereTo: 'Where to go from here:',
  },
}
