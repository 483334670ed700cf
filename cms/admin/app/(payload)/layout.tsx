import '@payloadcms/next/css'
import './look.css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { bridge } from '../../bridge.js'
import { importMap } from '../../importMap.js'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return handleServerFunctions({ ...call, config: bridge().config, importMap })
}

/** Payload's own frame around every page of the admin. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={bridge().config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
