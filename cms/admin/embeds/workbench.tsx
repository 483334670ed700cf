'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

import { snippetsFor, type Policy } from '../../snippets/index.js'
import { chosenIn } from './chosen.js'
import { Copying } from './copying.js'
import './embeds.css'
import { sentenceFor, type Fault } from './faults.js'
import { Preview, type Seen } from './preview.js'
import { useNamed } from './use-named.js'
import { wordsIn, type Words } from './words/index.js'

interface WorkbenchProps {
  readonly municipality: string
  readonly policy: Policy
  /** The address that readers use, where it is set; else it is the one of this page. */
  readonly publicOrigin: string | null
}

/** Follows the form: the preview and the snippets are of what stands in it now, saved or not. */
export function Workbench({ municipality, policy, publicOrigin }: WorkbenchProps) {
  const [fields] = useAllFormFields()
  const words = wordsIn(useTranslation().i18n.language)
  const values: Record<string, unknown> = reduceFieldsToValues(fields, true)
  const named = {
    story: useNamed('story', values.story),
    point: useNamed('point', values.point),
    area: useNamed('area', values.area),
  }
  const origin = useOrigin(publicOrigin)
  // Kept here: the preview goes while a colour is being typed.
  const [seen, setSeen] = useState<Seen>({})
  if (origin === null) return null
  const chosen = chosenIn(values, named)
  if (!('embed' in chosen)) {
    return (
      <section className="embed-builder">
        <h2>{words.preview.heading}</h2>
        <p className="embed-builder__missing" role="status">
          {'missing' in chosen ? words.missing[chosen.missing] : explained(chosen.wrong, words)}
        </p>
      </section>
    )
  }
  const snippets = snippetsFor(chosen.embed, { origin, municipality, policy })
  return (
    <section className="embed-builder">
      <Preview seen={seen} onSee={setSeen} embed={chosen.embed} markup={snippets.script.toString()} words={words.preview} />
      <Copying isOnlyHere={publicOrigin === null && isLoopback(origin)} snippets={snippets} words={words} />
    </section>
  )
}

/** As the field itself will say it, and of which field. */
const explained = (wrong: Fault, words: Words): string => `${words.fields[wrong.field].label}: ${sentenceFor(wrong, words)}`

/** Null where the page is only being rendered: what is shown depends on the browser in other ways too. */
function useOrigin(publicOrigin: string | null): string | null {
  const [origin, setOrigin] = useState<string | null>(null)
  useEffect(() => setOrigin(publicOrigin ?? window.location.origin), [publicOrigin])
  return origin
}

const isLoopback = (origin: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(origin).hostname)
