import type { Strategy } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

/** Where somebody who has an example can tell about it: the e-mail address among the strategy's channels. */
export function whereToTell(strategy: Strategy | null, { words }: Voice): Html | null {
  const mail = strategy?.channels.find(({ kind }) => kind === 'e-post')
  if (mail === undefined) return null
  return html`${words.poster.share} <a href="${channelAddress(mail)}">${mail.address}</a>`
}

/** A channel is written down as it is printed (`www.gran.kommune.no/viigran`); this is where it leads. */
export function channelAddress({ kind, address }: Strategy['channels'][number]): string {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return address
  return kind === 'e-post' || /^[^/\s]+@[^/\s]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}
