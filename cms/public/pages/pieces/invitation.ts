import type { Strategy } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

type Channel = Strategy['channels'][number]

/** Where somebody who has an example can tell about it: the e-mail address among the strategy's channels. */
export function whereToTell(strategy: Strategy | null, { words }: Voice): Html | null {
  const mail = strategy?.channels.find(({ kind }) => kind === 'e-post')
  return mail === undefined ? null : html`${words.poster.share} ${channelLink(mail)}`
}

/** A channel as it is printed (`www.gran.kommune.no/viigran`), leading where it says; only the text where that leads nowhere. */
export function channelLink({ kind, address }: Channel): Html {
  const href = hrefOf(kind, address)
  return URL.canParse(href) ? html`<a href="${href}">${address}</a>` : html`${address}`
}

function hrefOf(kind: Channel['kind'], address: string): string {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return address
  return kind === 'e-post' || /^[^/\s]+@[^/\s]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}
