import type { Page } from 'playwright-core'

/** More stops than any element has, with everything opened once. */
const mostStops = 500

/** What a reader sees of the focus where it is now. */
interface Stop {
  readonly isAfter: boolean
  /** Something opens here, and is closed. What has been opened goes on and on; its links are reached, and no more. */
  readonly isClosed: boolean
  /** Where there is no ring around it, or it is out of sight. */
  readonly unseen: string | null
}

function lookAt(focused: Element): Stop {
  focused.setAttribute('data-reached', '')
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const { width, height, top, bottom } = focused.getBoundingClientRect()
  const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  const isInSight = Math.min(width, height) > 4 && bottom > 0 && top < innerHeight
  return {
    isAfter: focused.id === 'after',
    isClosed: focused.matches('[aria-expanded=false], details:not([open]) > summary') && focused.closest('.opened') === null,
    unseen: isRinged && isInSight ? null : focused.outerHTML.slice(0, 200),
  }
}

/** Whether what has been opened is there, and all of it. */
function isOpened(focused: Element): boolean {
  const root = focused.getRootNode()
  const controls = focused.hasAttribute('aria-expanded')
  const controlled = root instanceof ShadowRoot ? root.getElementById(focused.getAttribute('aria-controls') ?? '') : null
  const opened = controls ? controlled : focused.parentElement
  const before = controls ? '' : focused.textContent?.trim()
  return opened !== null && opened.textContent?.trim() !== before && opened.querySelector('[role=status]') === null
}

/**
 * Goes through an element by keyboard alone: Tab from `#before` to `#after`, which stand around it on the page, and Enter on whatever opens.
 * @returns where the focus could not be seen (WCAG 2.4.7), and what was never reached (2.1.1); empty when all is well
 * @throws when the focus does not come out at the end (2.1.2)
 */
export async function troubleByKeyboard(page: Page, tag: string): Promise<string[]> {
  const trouble: string[] = []
  // The element that has a shadow root has the focus as well, and comes first.
  const focused = page.locator(':focus').last()
  await page.locator('#before').focus()
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    const { isAfter, isClosed, unseen } = await focused.evaluate(lookAt)
    if (isAfter) return [...trouble, ...(await unreached(page, tag))]
    if (unseen !== null) trouble.push(`not seen: ${unseen}`)
    if (!isClosed) continue
    await page.keyboard.press('Enter')
    await page.waitForFunction(isOpened, await focused.evaluateHandle((element) => element))
  }
  throw new Error(`The focus does not come out of <${tag}>.`)
}

const unreached = (page: Page, tag: string): Promise<string[]> =>
  page
    .locator(`${tag} :is(a[href], button:enabled, input, select, textarea, summary)`)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.matches('[aria-hidden="true"], [data-reached]'))
        .map((one) => `not reached: ${one.outerHTML.slice(0, 200)}`),
    )
