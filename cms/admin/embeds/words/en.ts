import type { Words } from './nb.js'

export const en: Words = {
  group: 'Sharing',
  singular: 'Embed',
  plural: 'Embeds',
  description: 'Show the content on other websites: choose what to show, see how it looks, and copy the code.',
  fields: {
    title: {
      label: 'Name',
      description: 'So that you find it again, such as “The poster on the front page”. Only editors see it.',
    },
    element: { label: 'What shall be shown?', description: '' },
    story: { label: 'Story', description: 'You can choose among the stories that are published for everybody.' },
    kind: { label: 'Kind of story', description: 'Choose none to show both.' },
    point: { label: 'Point of the poster', description: '' },
    area: { label: 'Focus area', description: 'In the form for ideas it is chosen beforehand.' },
    status: { label: 'Progress', description: '' },
    limit: { label: 'How many at a time', description: 'Readers can ask for more.' },
    locale: { label: 'Language', description: '' },
    theme: {
      label: 'Colours',
      description:
        'If the page has a dark background there, choose Dark. An iframe cannot see what the page is like: it is light unless you choose Dark.',
    },
    accent: { label: 'Main colour', description: 'The colour of links and headings. It is forest green if you choose none.' },
    headingLevel: {
      label: 'Heading level',
      description: '2 nearly always fits. Choose 3 where the code stands below a heading of level 2.',
    },
  },
  options: {
    element: {
      plakat: 'The innovation poster',
      point: 'One point of the poster',
      stories: 'Stories',
      story: 'One story',
      areas: 'The focus areas',
      tiltak: 'The measures',
      matrix: 'The table of focus areas and points',
      strategy: 'The strategy in short',
      idea: 'The form for ideas',
    },
    locale: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    theme: { page: 'As on the website', light: 'Light', dark: 'Dark' },
  },
  validation: {
    point: 'Choose the point to show.',
    wholeNumber: ({ min, max }) => `Write a whole number from ${min} to ${max}.`,
    colour: 'Write the colour as # and six characters, such as #1b4d38.',
    tooLight: 'The colour is too light to be read on a light background. Choose a darker one.',
    tooDark: 'The colour is too dark to be read on a dark background. Choose a lighter one.',
  },
  colourPicker: 'Choose the main colour',
  preview: {
    heading: 'How it looks',
    width: 'Width',
    devices: { desktop: 'Computer', phone: 'Phone' },
    background: 'Background of the website',
    backgrounds: { light: 'Light', dark: 'Dark' },
    frame: 'Preview',
    nothingSent: 'This is a preview. Nothing was sent.',
  },
  missing: {
    point: 'Choose a point to see it here.',
    story: 'Choose a story to see it here.',
    other: 'Something in the form is missing. Choose it to see the result here.',
    gone: 'We cannot find what you have chosen. Choose something else, or reload the page.',
    asking: 'Loading …',
  },
  copying: {
    heading: 'Copy and paste',
    ways: {
      script: { label: 'Code', explanation: 'Fits best. Adapts to the page and always shows the latest.' },
      iframe: { label: 'Iframe', explanation: 'Where the website does not accept the code.' },
      link: { label: 'Link', explanation: 'Where the website accepts neither code nor iframe, and in e-mails.' },
    },
    how: 'Paste it where the content should be, in a field for HTML or “embed code”.',
    code: 'What you paste',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The text is selected. Copy it with Ctrl + C (⌘ + C on a Mac).',
    onlyHere: 'The code points to this machine, so it does not work elsewhere. Whoever runs viigran must set PUBLIC_URL first.',
  },
  policy: {
    heading: 'Is nothing shown?',
    explanation:
      'Then the website probably has strict security rules (Content-Security-Policy). Ask whoever runs the website to add these lines:',
    lines: 'Lines for the Content-Security-Policy',
    trustedTypes: 'If the rules say require-trusted-types-for ’script’, this one is needed too:',
    trustedTypesLines: 'Line for Trusted Types',
  },
}
