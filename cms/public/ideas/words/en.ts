import type { IdeaWords } from './words.js'

export const en: IdeaWords = {
  menu: 'Send an idea',
  title: (reference) => `Idea ${reference}`,
  description: 'What happens to an idea that was sent to the municipality.',
  statuses: {
    mottatt: { name: 'Received', explanation: 'The idea has arrived. We have not begun to consider it yet.' },
    'under-vurdering': { name: 'Under consideration', explanation: 'We are looking at the idea now.' },
    'tas-videre': { name: 'Taken further', explanation: 'We are taking the idea further.' },
    'ikke-na': { name: 'Not now', explanation: 'We are not taking the idea further now.' },
  },
  status: 'Status',
  reply: 'The municipality’s reply',
  tiltak: 'The measure that the idea became',
  keep: 'Keep the address of this page. Here you see what happens to the idea.',
  nothingPersonal: 'The page does not show what the idea says, nor who sent it.',
  privacy: 'The privacy statement says how to ask for erasure',
  opensBeside: 'opens in a new tab',
  lookUp: {
    title: 'Do you have a reference?',
    label: 'Reference',
    hint: 'It is on the receipt, for example 7K3M-9QXD-0001.',
    send: 'See what happens',
    problem: 'This is not a reference',
    missing: 'Write the reference that is on the receipt.',
    wrong: 'Check that you have all the twelve letters and digits on the receipt. They look like this: 7K3M-9QXD-0001.',
  },
  theMunicipality: 'the municipality',
  error: 'Error',
  unknown: {
    title: 'We find nothing about the idea here yet',
    explanation:
      'If you have just got your receipt, we have kept the idea. Then the page usually comes within seconds. If something is down on our side, it may take longer. Load the page again soon. If it is long since you sent the idea, check that the reference is right.',
  },
  form: {
    title: 'Send an idea',
    lead: (municipality) =>
      `We in ${municipality} welcome ideas and suggestions. You get a receipt, and can follow what happens.`,
    text: 'Your idea',
    textHint: 'Tell us what could be better, and for whom. Do not write about other people’s health or private matters.',
    area: 'Focus area (optional)',
    areaHint: 'Choose one if the idea fits it.',
    noArea: 'None chosen',
    contact: 'Do you want a reply? (optional)',
    contactHint: 'You can send the idea without saying who you are. You can still follow it.',
    name: 'Name (optional)',
    email: 'E-mail (optional)',
    consent: (municipality, months) =>
      `Yes, ${municipality} may keep my name and e-mail address to reply to me about the idea. They are erased after ${months === 1 ? 'one month' : `${months} months`}, or earlier if I ask for it.`,
    trap: 'Leave this field empty',
    send: 'Send the idea',
    sending: 'Sending …',
    nothingPublic:
      'The idea, your name and your e-mail address are not shown on the web pages. Only the status and the reply are open, to whoever has the reference.',
    unreachable: 'We got no answer. What you wrote is still here. Try again. The idea will not arrive twice.',
    thanks: 'Thank you for the idea',
    kept: 'We have received your idea and have kept it.',
    follow: 'See what happens to the idea',
    keep: 'Keep the reference or the link. Unless you gave a name or an e-mail address, we cannot find the idea again for you.',
    another: 'Send another idea',
    reference: 'Reference',
  },
}
