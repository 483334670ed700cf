import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Words } from './words/index.js'

interface CopyBoxProps {
  readonly text: string
  /** What it is, for a screen reader. */
  readonly label: string
  readonly words: Words['copying']
  readonly isMain?: boolean
}

/** A text to take along, and a button that does it. Says what happened, also to a screen reader. */
export function CopyBox({ text, label, words, isMain = false }: CopyBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(''), [text])
  const copy = async () => {
    box.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      // Browsers let only protected pages write there (https, or this machine).
      setSaid(words.byHand)
    }
  }
  return (
    <div className="embed-copy-box">
      <textarea
        aria-label={label}
        readOnly
        ref={box}
        rows={text.split('\n').length + (isMain ? 2 : 0)}
        spellCheck={false}
        value={text}
      />
      <div className="embed-copy-box__act">
        <Button buttonStyle={isMain ? 'primary' : 'secondary'} margin={false} onClick={() => void copy()} size="medium">
          {words.copy}
          <span className="embed-copy-box__what"> {label}</span>
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
