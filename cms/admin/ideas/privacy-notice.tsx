import { Banner } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import { noticeWords } from './words.js'

/** The form promises that name and e-mail are erased when the sender asks for it, and where one asks stands in the privacy statement. */
export async function PrivacyNotice({ i18n, payload }: BeforeListTableServerProps) {
  const { privacyStatement } = await payload.findGlobal({ slug: 'viigran-settings', depth: 0 })
  if (privacyStatement) return null
  return (
    <Banner to={`${payload.config.routes.admin}/globals/viigran-settings`} type="error">
      {noticeWords(i18n.language)}
    </Banner>
  )
}
