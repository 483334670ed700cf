import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { Embed } from '../../snippets/index.js'
import { backgroundNames, heightFrom, previewDocument, type Background } from './preview-document.js'
import type { Words } from './words/index.js'

/** How wide each is, in px. */
const devices = { desktop: 1280, phone: 375 } as const
const deviceNames = ['desktop', 'phone'] as const
type Device = (typeof deviceNames)[number]

/** Where a desktop would be too small to be read, in px. */
const narrow = 800

/** How long somebody may type before it is drawn anew, in ms. */
const pause = 300

/** What somebody has chosen to see; else what fits the window and the embed. */
export interface Seen {
  readonly device?: Device
  readonly background?: Background
}

interface PreviewProps {
  readonly seen: Seen
  readonly onSee: (seen: Seen) => void
  readonly embed: Embed
  readonly markup: string
  readonly words: Words['preview']
}

/** The embed in a page of somebody else, by the snippet itself, made smaller where there is no room for a whole screen. */
export function Preview({ seen, onSee, embed, markup, words }: PreviewProps) {
  const [fitting] = useState<Device>(() => (window.innerWidth < narrow ? 'phone' : 'desktop'))
  const { device = fitting, background = embed.theme === 'dark' ? 'dark' : 'light' } = seen
  const [room, roomWidth] = useWidth()
  const [frame, height] = useFrameHeight()
  const page = useDebounce(previewDocument(markup, embed, background), pause)
  const heading = useId()
  const width = devices[device]
  const scale = Math.min(1, roomWidth / width)
  return (
    <div className="embed-preview">
      <h2 id={heading}>{words.heading}</h2>
      <Choice
        chosen={device}
        labels={words.devices}
        legend={words.width}
        name="embed-device"
        names={deviceNames}
        onChoose={(chosen) => onSee({ ...seen, device: chosen })}
      />
      <Choice
        chosen={background}
        labels={words.backgrounds}
        legend={words.background}
        name="embed-background"
        names={backgroundNames}
        onChoose={(chosen) => onSee({ ...seen, background: chosen })}
      />
      <div aria-labelledby={heading} className="embed-preview__room" ref={room} role="region" tabIndex={0}>
        <div className="embed-preview__page" style={{ width: width * scale, height: height * scale }}>
          <iframe
            ref={frame}
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
            srcDoc={page}
            style={{ width, height, transform: `scale(${scale})` }}
            title={words.frame}
          />
        </div>
      </div>
    </div>
  )
}

interface ChoiceProps<Name extends string> {
  readonly legend: string
  /** Of the radio buttons, which are one group. */
  readonly name: string
  readonly names: readonly Name[]
  readonly labels: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

/** One of a few, all of them in sight. */
function Choice<Name extends string>({ legend, name, names, labels, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset className="embed-choice">
      <legend>{legend}</legend>
      {names.map((one) => (
        <label key={one}>
          <input checked={chosen === one} name={name} onChange={() => onChoose(one)} type="radio" value={one} />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  )
}

/** The width that an element's content has, in px; 0 until it is drawn. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width] as const
}

/** The height that the page in a frame says it has, in px. Nobody else is listened to. */
function useFrameHeight() {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(600)
  useEffect(() => {
    const listen = ({ data, source }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? heightFrom(data) : undefined
      if (told !== undefined) setHeight(Math.ceil(told))
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  return [frame, height] as const
}
