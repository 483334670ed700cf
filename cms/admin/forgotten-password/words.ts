import type { Language } from '../../language.js'

/** What somebody is told who asks for a link to a new password. */
export const words: Readonly<Record<Language, string>> = {
  nb: 'Vi kan ikke sende e-post herfra. Be en administrator om å gi deg et nytt passord.',
  nn: 'Vi kan ikkje sende e-post herifrå. Be ein administrator om å gi deg eit nytt passord.',
  en: 'We cannot send e-mail from here. Ask an administrator for a new password.',
}
