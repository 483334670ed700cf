import type { Page } from 'playwright-core'
import { z } from 'zod'

import type { Host } from './host.js'

const loginSchema = z.object({ token: z.string() })

export const firstUser = { email: 'kari@example.no', password: 'et-langt-passord' }

/** Makes the first user of a fresh installation, as somebody at the machine does, and gives the headers that say who she is. */
export async function asFirstUser({ origin }: Pick<Host, 'origin'>): Promise<{ Authorization: string }> {
  const answer = await fetch(`${origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(firstUser),
  })
  const { token } = loginSchema.parse(await answer.json())
  return { Authorization: `JWT ${token}` }
}

/** Logs in on the login page, as somebody in a browser does, and waits for the overview. */
export async function signIn(page: Page, origin: string, { email, password }: typeof firstUser): Promise<void> {
  await page.goto(`${origin}/admin/login`)
  await page.fill('input[name="email"]', email)
  await page.fill('input[name="password"]', password)
  await page.click('button[type="submit"]')
  await page.waitForURL(/\/admin\/?$/)
}
