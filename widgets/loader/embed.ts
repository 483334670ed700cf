/**
 * The one script that a page pastes. It imports an element when its tag is on the page, now or later, and nothing else. If
 * something fails, the text between the tags stays.
 */
const elements: Record<string, (() => Promise<unknown>) | undefined> = {
  'gran-content': () => import('../content/define.js'),
  'gran-plakat': () => import('../plakat/define.js'),
  'gran-stories': () => import('../stories/define.js'),
  'gran-strategy': () => import('../strategy/define.js'),
  'gran-areas': () => import('../areas/define.js'),
  'gran-tiltak': () => import('../tiltak/define.js'),
  'gran-matrix': () => import('../matrix/define.js'),
  'gran-point': () => import('../point/define.js'),
  'gran-story': () => import('../story/define.js'),
  'gran-idea': () => import('../idea/define.js'),
}
const selector = Object.keys(elements).join()

/** Where the core is, from here. Put in by the build (rollup/beside-elements.js). */
declare const coreFile: string

/** Once for each tag. */
const load = (): void =>
  document.querySelectorAll(selector).forEach(({ localName }) => {
    const define = elements[localName]
    elements[localName] = undefined
    if (define === undefined) return
    Promise.all([define(), import(coreFile)]).catch((error: unknown) => console.warn(`viigran: <${localName}> not loaded`, error))
  })

load()
new MutationObserver(load).observe(document, { childList: true, subtree: true })
