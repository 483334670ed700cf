import type { BrowserContextOptions } from 'playwright-core'

const looks: readonly BrowserContextOptions[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]

/** Everything that every element must be readable in: light, dark and forced colours, on the narrowest screen and on a wide one. */
export const everyLook: readonly (readonly [look: BrowserContextOptions, width: number])[] = looks.flatMap((look) =>
  [320, 1280].map((width) => [{ ...look, viewport: { width, height: 800 } }, width] as const),
)
