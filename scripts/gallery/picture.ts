import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'

const themes = ['light', 'dark', 'forced', 'print'] as const
export type Theme = (typeof themes)[number]

interface Shot {
  readonly theme: Theme
  /** Of the window, in px. Paper has one width: A4 at 96 px to the inch. */
  readonly width: number
}

export interface Picture extends Shot {
  readonly tag: string
  /** Its name in the gallery's folder. */
  readonly file: string
  /** In px. */
  readonly height: number
}

export const shots: readonly Shot[] = themes.flatMap((theme) =>
  (theme === 'print' ? [794] : [320, 768, 1280]).map((width) => ({ theme, width })),
)

/** What is below is left out, in px: a phone shows a long board as a long strip. */
const mostHeight = 1800

const looks: Readonly<Record<Theme, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  print: { colorScheme: 'light' },
}

/**
 * An element on a plain page, as a WebP.
 * @param hostPage where `servePlainPage` serves it
 */
export async function takePicture(
  browser: Browser,
  hostPage: string,
  origin: string,
  [tag, attributes]: readonly [tag: string, attributes: string],
  { theme, width }: Shot,
): Promise<{ picture: Picture; bytes: Buffer }> {
  const context = await browser.newContext({ ...looks[theme], viewport: { width, height: 300 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (theme === 'print') await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.goto(`${hostPage}?${new URLSearchParams({ origin, tag, attributes }).toString()}`)
  await shown(page, tag)
  const height = Math.min(mostHeight, await page.evaluate(() => document.documentElement.scrollHeight))
  await page.setViewportSize({ width, height })
  await page.waitForLoadState('networkidle')
  const png = await page.screenshot()
  await context.close()
  const file = `${tag}-${theme}-${width}.webp`
  // The repository stays small: what is wide is kept at 60 %, where it can still be read.
  const kept = sharp(png).resize({ width: width > 320 ? Math.round(width * 0.6) : width })
  return { picture: { tag, theme, width, height, file }, bytes: await kept.webp({ quality: 50, effort: 6 }).toBuffer() }
}

/** Waits for the content, its fonts and its pictures. */
async function shown(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((name) => {
    const first = document.querySelector(name)?.shadowRoot?.firstElementChild
    return first != null && first.localName !== 'slot'
  }, tag)
  await page.evaluate(async (name) => {
    await document.fonts.ready
    const images = document.querySelector(name)?.shadowRoot?.querySelectorAll('img') ?? []
    for (const image of images) image.loading = 'eager'
    await Promise.all([...images].map((image) => image.decode()))
  }, tag)
}
