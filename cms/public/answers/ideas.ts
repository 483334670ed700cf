import type { IdeaAnswer, IdeaForm, Locale } from '../../../widgets/contract/index.js'
import { ideaWords } from '../ideas/words/index.js'
import type { Context } from './context.js'
import { areaReference, tiltakReference } from './references.js'

/** As long as the CMS keeps names where nobody has said otherwise, in months (`collections/ideas/erase.ts`). */
const usualMonths = 12

/** All that a form for ideas needs. */
export function composeIdeaForm(context: Context, locale: Locale): IdeaForm {
  const { form } = ideaWords[locale]
  const months = context.settings?.ideasKeptMonths ?? usualMonths
  return {
    ...context.addresses.of('ideaForm', locale),
    lang: locale,
    words: { ...form, consent: form.consent(months) },
    areas: context.areas.map((area) => areaReference(context, area, locale)),
  }
}

/** What has become of an idea, for whoever has its reference. Its tiltak only once that is public. */
export function composeIdea(context: Context, reference: string, locale: Locale): IdeaAnswer | null {
  const idea = context.reading.bySlug('ideas', reference)
  if (idea === null) return null
  const { status, reply, language, tiltak, updatedAt } = idea.content
  const linked = tiltak === null ? null : context.reading.byId('tiltak', tiltak)
  return {
    ...context.addresses.of('idea', locale, reference),
    reference,
    status,
    reply: reply === null ? null : { text: reply, lang: language },
    tiltak: linked && tiltakReference(context, linked, locale),
    updatedAt,
  }
}
