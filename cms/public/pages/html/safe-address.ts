/** Addresses that lead somewhere and run nothing: the web, mail, telephone, a path on this server, a place on this page. */
const safe = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/i

/** Whether a reader may follow this address. Browsers skip tabs and newlines in one, so none may be there. */
export function isSafeAddress(address: string): boolean {
  return safe.test(address) && !/[\u0000-\u001f\u007f]/.test(address)
}
