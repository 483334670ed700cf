import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { bridge } from '../../../../bridge.js'
import { firstUserIsRefused } from '../../../../first-user/refused.js'
import { RefusedPage } from '../../../../first-user/refused-page.js'
import { importMap } from '../../../../importMap.js'

interface PageProps {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
  generatePageMetadata({ config: bridge().config, params, searchParams })

/** Every page of the admin. While there is no user, only whoever may make the first one gets to see any of them. */
export default async function Page({ params, searchParams }: PageProps) {
  if (await firstUserIsRefused()) return <RefusedPage />
  return RootPage({ config: bridge().config, importMap, params, searchParams })
}
