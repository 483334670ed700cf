import { usualMonths } from '../../../collections/ideas/months.js'
import type { IdeaAnswer, IdeaForm, Locale } from '../../../widgets/contract/index.js'
import { formWords } from '../ideas/words/index.js'
import type { Context } from './context.js'
import { areaReference, tiltakReference } from './references.js'

/** All that a form for ideas needs. */
export function composeIdeaForm(context: Context, locale: Locale): IdeaForm {
  return {
    ...context.addresses.of('ideaForm', locale),
    lang: locale,
    words: formWords(locale, {
      months: context.settings?.ideasKeptMonths ?? usualMonths,
      municipality: context.settings?.municipality ?? null,
    }),
    areas: context.areas.map((area) => areaReference(context, area, locale)),
    privacyStatement: context.settings?.privacyStatement ?? null,
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
