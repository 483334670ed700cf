'use client'

import { useField, useTranslation } from '@payloadcms/ui'

import { wordsIn } from './words/index.js'

/** What is shown where nobody has chosen a colour yet: the elements' own. */
const own = '#1b4d38'

/** The browser's own picker, beside the field for those who know the colour by its number. */
export function ColourPicker({ path, readOnly = false }: { readonly path: string; readonly readOnly?: boolean }) {
  const { value, setValue } = useField<string>({ path })
  const words = wordsIn(useTranslation().i18n.language)
  return (
    <input
      aria-label={words.colourPicker}
      className="embed-colour"
      disabled={readOnly}
      onChange={({ target }) => setValue(target.value)}
      type="color"
      value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : own}
    />
  )
}
