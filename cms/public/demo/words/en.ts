import type { Words } from './words.js'

export const en: Words = {
  language: 'English',
  title: 'How we work with innovation',
  municipality: 'Gran kommune',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  menu: ['Services', 'Politics', 'About us', 'Contact'],
  chooseLanguage: 'Language',
  youAreHere: 'You are here',
  way: ['Front page', 'About us', 'Innovation'],
  note: {
    heading: 'This is a demonstration page',
    text: 'It is made like an ordinary municipal web page. Keep it open, change a statement in the editor and publish: the change arrives here without a reload.',
    source: {
      own: 'Here the poster and the stories come from the same address as the page itself, but on the municipality’s own site they come from another one, and then the lines in the security policy at the bottom of the page are needed.',
      other:
        'The poster and the stories come from another address than the page itself, as they do on the municipality’s own site.',
    },
    edit: 'Open the editor',
    home: 'About viigran',
  },
  heading: 'How we work with innovation',
  lead: 'The innovation poster says what we want to be known by. Here you can also read what we have achieved, and where we are still stuck.',
  before: 'Everybody who lives, works or runs something here can contribute examples.',
  storiesHeading: 'Stories from the municipality',
  storiesBefore: 'Some are about what we have achieved. Others are about what we have not solved yet.',
  elements: {
    plakat: 'The poster',
    point: 'One statement',
    stories: 'The stories',
    tiltak: 'The measures',
    areas: 'The focus areas',
    matrix: 'The focus areas and the poster',
    strategy: 'The strategy',
    idea: 'The form for ideas',
  },
  code: {
    heading: 'How it is pasted in',
    explanation:
      'This is all that stands in the page. What is between the tags shows until the poster is ready, and stays if anything fails.',
    policy: 'The lines in the security policy',
    policyExplanation: 'The page has a strict Content-Security-Policy. This is all that is added for the widgets:',
  },
  footer: { municipality: 'Gran kommune', demonstration: 'Demonstration page for viigran. The menu above leads nowhere.' },
}
