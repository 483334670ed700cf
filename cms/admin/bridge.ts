import type { SanitizedConfig } from 'payload'

/**
 * What the CMS process hands to the pages that Next renders. They run in the same process, but Next bundles its own copies of
 * modules: a config that it evaluated itself would be another one than the one that Payload runs with. So there is one, here.
 */
export interface Bridge {
  readonly config: Promise<SanitizedConfig>
  /** Whether the outer listener lets this request make the first user. */
  mayMakeFirstUser(headers: Headers): boolean
}

declare global {
  var viigranBridge: Bridge | undefined
}

export function openBridge(bridge: Bridge): void {
  globalThis.viigranBridge = bridge
}

/** @throws {Error} outside the CMS process */
export function bridge(): Bridge {
  if (globalThis.viigranBridge === undefined) throw new Error('The admin runs only inside the CMS process (cms/main.ts).')
  return globalThis.viigranBridge
}
