import type { IncomingHttpHeaders } from 'node:http'

/** How an idea may come. A form needs no preflight from other origins. */
export const ideaTypes = ['application/json', 'application/x-www-form-urlencoded'] as const
export type IdeaType = (typeof ideaTypes)[number]

const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;\s*charset\s*=\s*"?([\w-]+)"?\s*)?;?\s*$/i

/** The type of a body that comes as it is and in UTF-8. @returns undefined when it is none of ours */
export function ideaTypeOf({ 'content-type': given, 'content-encoding': encoding }: IncomingHttpHeaders): IdeaType | undefined {
  const [, name = '', charset = 'utf-8'] = mediaType.exec(given ?? '') ?? []
  if (!/^utf-?8$/i.test(charset) || (encoding !== undefined && encoding.toLowerCase() !== 'identity')) return undefined
  return ideaTypes.find((type) => type === name.toLowerCase())
}
