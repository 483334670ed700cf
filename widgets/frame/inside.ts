/**
 * In a page of ours that stands in somebody's iframe: says how high its content is, and, where a sandbox lets no link lead out, which one was
 * followed. There is nothing secret in that and no telling who stands around it, so it is said to whoever it is.
 */
const page = document.documentElement
/** WordPress names each iframe by a word in its address, and listens for messages with that word (wp-embed.js). */
const secret = /[#?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1]

const say = (ours: object, wordPress: object): void => {
  parent.postMessage(ours, '*')
  if (secret) parent.postMessage({ ...wordPress, secret }, '*')
}
const measure = (): void => {
  const height = Math.ceil(page.getBoundingClientRect().height)
  say({ type: 'viigran:height', height }, { message: 'height', value: height })
}

/** Whether it leads to more than a place on this page. */
const leadsOut = ({ href, hash }: HTMLAnchorElement): boolean =>
  hash === '' || href.slice(0, -hash.length) !== location.href.replace(/#.*/, '')

/** Whether whoever stands around us asks for the height: our own script, or WordPress's when it starts. */
const asks = (data: unknown): boolean =>
  data === 'viigran:measure' ||
  (data instanceof Object && 'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret)

/** Whether a reader follows a link by it: what they want in another tab or window is the browser's. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

if (parent !== window) {
  new ResizeObserver(measure).observe(page)
  // Whoever listens may have come later than what was said first.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asks(data)) measure()
  })
  if (origin === 'null')
    addEventListener('click', (event) => {
      const link = event.composedPath().find((place) => place instanceof HTMLAnchorElement)
      if (link && isPlain(event) && !event.defaultPrevented && leadsOut(link))
        say({ type: 'viigran:link', href: link.href }, { message: 'link', value: link.href })
    })
}
