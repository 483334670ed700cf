import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/**
 * What axe finds on a page, or in what a selector finds there, shadow roots included: rule and place.
 * @param without a rule that is not looked at
 */
export async function violations(page: Page, within = 'html', without?: string) {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source)
  const options = { resultTypes: ['violations'], rules: without === undefined ? {} : { [without]: { enabled: false } } }
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )
  return violationsSchema.parse(found)
}
