import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { Embed } from '../../snippets/index.js'
import { heightFrom, previewDocument } from './preview-document.js'
import type { Words } from './words/index.js'

/** How wide each is, in px. */
const devices = { desktop: 1280, phone: 375 } as const
const deviceNames = ['desktop', 'phone'] as const
type Device = (typeof deviceNames)[number]

/** Where a desktop would be too small to be read, in px. */
const narrow = 800

/** How long somebody may type before it is drawn anew, in ms. */
const pause = 300

interface PreviewProps {
  readonly embed: Embed
  readonly markup: string
  readonly words: Words['preview']
}

/** The embed in a page of somebody else, by the snippet itself, made smaller where there is no room for a whole screen. */
export function Preview({ embed, markup, words }: PreviewProps) {
  const [device, setDevice] = useState<Device>(() => (window.innerWidth < narrow ? 'phone' : 'desktop'))
  const [room, roomWidth] = useWidth()
  const [frame, height] = useFrameHeight()
  const page = useDebounce(previewDocument(markup, embed), pause)
  const heading = useId()
  const width = devices[device]
  const scale = Math.min(1, roomWidth / width)
  return (
    <div className="embed-preview">
      <h2 id={heading}>{words.heading}</h2>
      <fieldset className="embed-choice">
        <legend>{words.width}</legend>
        {deviceNames.map((name) => (
          <label key={name}>
            <input checked={device === name} name="embed-device" onChange={() => setDevice(name)} type="radio" value={name} />
            {words.devices[name]}
          </label>
        ))}
      </fieldset>
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
