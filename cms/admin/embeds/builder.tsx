import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'

import type { Policy } from '../../snippets/index.js'
import { Workbench } from './workbench.js'

const settingsSchema = z.object({ municipality: z.string().catch('') })

/** Beside the form: what the embed looks like, and what to paste. */
export async function Builder({ policy, req }: UIFieldServerProps & { readonly policy: Policy }) {
  const { payload, user } = req
  const settings = await payload.findGlobal({ slug: 'viigran-settings', depth: 0, user, overrideAccess: false })
  const { municipality } = settingsSchema.parse(settings)
  return <Workbench municipality={municipality} policy={policy} publicOrigin={payload.config.serverURL || null} />
}
