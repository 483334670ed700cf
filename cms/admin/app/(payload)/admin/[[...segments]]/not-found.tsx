import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { bridge } from '../../../../bridge.js'
import { importMap } from '../../../../importMap.js'

interface PageProps {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
  generatePageMetadata({ config: bridge().config, params, searchParams })

/** What the admin shows for an address that it does not have. */
export default function NotFound({ params, searchParams }: PageProps) {
  return NotFoundPage({ config: bridge().config, importMap, params, searchParams })
}
