import { useState } from 'react'

import type { Snippets } from '../../snippets/index.js'
import { CopyBox } from './copy-box.js'
import type { Words } from './words/index.js'

const ways = ['script', 'iframe', 'link'] as const
type Way = (typeof ways)[number]

interface CopyingProps {
  readonly snippets: Snippets
  readonly words: Words
  /** Whether the address in the snippets is one that other machines cannot reach. */
  readonly isOnlyHere: boolean
}

/** Three ways to paste it, one at a time, and what a strict website must allow for it. */
export function Copying({ snippets, words: { copying, policy }, isOnlyHere }: CopyingProps) {
  const [way, setWay] = useState<Way>('script')
  const { csp } = snippets
  return (
    <div className="embed-copying">
      <h2>{copying.heading}</h2>
      {isOnlyHere && <p className="embed-copying__notice">{copying.onlyHere}</p>}
      <div className="embed-choice embed-choice--explained" role="radiogroup" aria-label={copying.heading}>
        {ways.map((name) => (
          <label key={name}>
            <input checked={way === name} name="embed-way" onChange={() => setWay(name)} type="radio" value={name} />
            <span>
              <strong>{copying.ways[name].label}</strong> {copying.ways[name].explanation}
            </span>
          </label>
        ))}
      </div>
      <p>{copying.how}</p>
      <CopyBox label={copying.code} text={snippets[way].toString()} words={copying} isMain />
      {way !== 'link' && (
        <details className="embed-copying__policy">
          <summary>{policy.heading}</summary>
          <p>{policy.explanation}</p>
          <CopyBox label={policy.lines} text={csp[way].join('\n')} words={copying} />
          {way === 'script' && (
            <>
              <p>{policy.trustedTypes}</p>
              <CopyBox label={policy.trustedTypesLines} text={csp.trustedTypes.join('\n')} words={copying} />
            </>
          )}
        </details>
      )}
    </div>
  )
}
