/**
 * Beside iframes of ours in somebody's page: gives each the height that its content has, and follows its links where a sandbox keeps them in. A
 * message counts only if it comes from the window in one of our iframes (`source`) and from our origin; from a sandbox without
 * `allow-same-origin` that is `null`.
 */
const script = document.currentScript
const ours = script instanceof HTMLScriptElement ? new URL(script.src).origin : ''
/** Pixels. Nothing of ours is higher; whoever says so is somebody else. */
const highest = 50_000

const iframes = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => URL.canParse(src) && new URL(src).origin === ours)
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : ours

/**
 * A page of ours takes the place of this one, as its links do where no sandbox is. Somebody else's opens beside it and knows nothing of it. What a
 * browser could run leads nowhere.
 */
function follow(href: string): void {
  const { origin, protocol } = new URL(href)
  const isWeb = /^https?:$/.test(protocol)
  if (isWeb && origin !== ours) open(href, '_blank', 'noopener')
  else if (isWeb || /^(mailto|tel):$/.test(protocol)) location.assign(href)
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const frame = iframes().find(({ contentWindow }) => contentWindow === source)
  if (!frame || origin !== originOf(frame) || !(data instanceof Object) || !('type' in data)) return
  if (data.type === 'viigran:height' && 'height' in data) {
    const { height } = data
    if (typeof height === 'number' && height > 0 && height < highest) frame.style.height = `${height}px`
  }
  if (data.type === 'viigran:link' && 'href' in data) {
    const { href } = data
    if (typeof href === 'string' && URL.canParse(href)) follow(href)
  }
})
for (const { contentWindow } of iframes()) contentWindow?.postMessage('viigran:measure', '*')
