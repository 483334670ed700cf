import { join } from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'

import { mendedUi } from './mended-ui/index.mjs'

const projectRoot = join(import.meta.dirname, '..', '..')

export default withPayload({
  reactStrictMode: true,
  poweredByHeader: false,
  // One payload for Next and for the rest of the process. A second, bundled copy makes REST lose the details of its errors
  // (cms/admin/rest-errors.built.test.ts).
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    'mongoose',
    'libsql',
    'sharp',
  ],
  turbopack: { root: projectRoot, rules: mendedUi },
  outputFileTracingRoot: projectRoot,
  // The project's own tsc checks types (npm test).
  typescript: { ignoreBuildErrors: true },
  // Nobody asks this process to fetch and resize pictures.
  images: { unoptimized: true },
  // A long story is posted whole each time the form checks itself.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  devIndicators: false,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
})
