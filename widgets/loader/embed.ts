/**
 * The one script that a page pastes. It imports an element when its tag is on the page, now or later, and nothing else. If
 * something fails, the text between the tags stays.
 */
const elements: Record<string, ((place: Element) => Promise<unknown>) | undefined> = {
  'gran-content': () => import('../content/define.js'),
  'gran-plakat': (place) => {
    askEarly(place)
    return import('../plakat/define.js')
  },
  'gran-stories': () => import('../stories/define.js'),
  'gran-strategy': () => import('../strategy/define.js'),
  'gran-areas': () => import('../areas/define.js'),
  'gran-tiltak': () => import('../tiltak/define.js'),
  'gran-matrix': () => import('../matrix/define.js'),
  'gran-point': () => import('../point/define.js'),
  'gran-story': () => import('../story/define.js'),
  'gran-idea': () => import('../idea/define.js'),
}
/**
 * The poster's content is asked for together with its script, a round trip earlier than it could itself; it takes the answer (core/source/resource.ts).
 * In other languages the words come with that round trip, so nothing would be won.
 */
function askEarly(place: Element): void {
  if (place.closest('gran-content,[api],[lang^=nn],[lang^=en]')) return
  const { href } = new URL('/public/v1/plakat?locale=nb', import.meta.url)
  const asking = fetch(href, { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' })
  window.viigranAsked = { [href]: asking.catch(() => null) }
}

const selector = Object.keys(elements).join()

/** Where the core is, from here. Put in by the build (rollup/beside-elements.js). */
declare const coreFile: string

/** Once for each tag. */
const load = (): void =>
  document.querySelectorAll(selector).forEach((place) => {
    const { localName } = place
    const define = elements[localName]
    elements[localName] = undefined
    if (!define) return
    Promise.all([define(place), import(coreFile)]).catch((error: unknown) =>
      console.warn(`viigran: <${localName}> not loaded`, error),
    )
  })

load()
new MutationObserver(load).observe(document, { childList: true, subtree: true })
