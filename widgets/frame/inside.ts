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

if (parent !== window) {
  new ResizeObserver(measure).observe(page)
  // Whoever listens may have come later than what was said first.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === 'viigran:measure') measure()
  })
  if (origin === 'null')
    addEventListener('click', (event) => {
      const link = event.composedPath().find((place) => place instanceof HTMLAnchorElement)
      if (link && !event.defaultPrevented) say({ type: 'viigran:link', href: link.href }, { message: 'link', value: link.href })
    })
}
