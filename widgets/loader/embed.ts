/**
 * The one script that a page pastes. It imports an element when its tag is on the page, now or later, and nothing else. If
 * something fails, the text between the tags stays.
 */
const elements: Record<string, (() => Promise<unknown>) | undefined> = {
  'gran-content': () => import('../content/define.js'),
  'gran-plakat': () => import('../plakat/define.js'),
  'gran-stories': () => import('../stories/define.js'),
}
const selector = Object.keys(elements).join()

/** Once for each tag. */
function load(tag: string): void {
  const define = elements[tag]
  elements[tag] = undefined
  define?.().catch((error: unknown) => console.warn(`viigran: <${tag}> not loaded`, error))
}

const find = (): void => document.querySelectorAll(selector).forEach(({ localName }) => load(localName))

find()
new MutationObserver(find).observe(document, { childList: true, subtree: true })
