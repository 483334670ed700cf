import { headers } from 'next/headers.js'

import { languageFor } from '../../language.js'
import { words } from './words.js'

/** In the place of the form that makes the first user, for everybody who is not at the machine itself. */
export async function RefusedPage() {
  const locale = languageFor((await headers()).get('accept-language') ?? undefined)
  const { heading, why, how, command, after } = words[locale]
  return (
    <main className="viigran-refused" lang={locale}>
      <h1>{heading}</h1>
      <p>{why}</p>
      <p>{how}</p>
      <pre>
        <code>{command}</code>
      </pre>
      <p>{after}</p>
    </main>
  )
}
