import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

/** Milliseconds without a byte after which a connection is dead. */
const silence = 15_000

/**
 * Tells the CMS process something that only read sides may tell. Plain node:http, for the same reason as `askUpstream`.
 * @returns the status of the answer
 * @throws {Error} when there is none
 */
export async function tellUpstream(
  target: URL,
  body: string,
  { token, signal }: { token: string; signal: AbortSignal },
): Promise<number> {
  const bytes = Buffer.from(body)
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Content-Length': bytes.byteLength,
  }
  return new Promise((resolve, reject) => {
    const make = target.protocol === 'https:' ? secure : plain
    const request = make(target, { method: 'POST', headers, agent: false, timeout: silence, signal })
    request.once('timeout', () => request.destroy(new Error('the CMS did not answer in time')))
    request.once('error', reject)
    request.once('response', (answer) => {
      const status = answer.statusCode ?? 0
      answer.once('end', () => resolve(status))
      answer.once('close', () => reject(new Error('the answer broke off')))
      answer.resume()
    })
    request.end(bytes)
  })
}
