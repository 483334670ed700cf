import { embedFormSchema } from '../../../widgets/contract/index.js'

/** The path that server-rendered elements stand under. */
export const embedRoot = '/embed'

/** Whether a path is one of embeds. */
export const isOfEmbeds = (path: string): boolean => path === embedRoot || path.startsWith(`${embedRoot}/`)

/** Whether a request target asks for a piece of somebody else's page, whatever else is wrong with it: what answers it stands in that page. */
export function asksForFragment(target = ''): boolean {
  const { path, search } = partsOf(target)
  const form = embedFormSchema.safeParse(new URLSearchParams(search).get('as')).data
  return isOfEmbeds(path) && form !== undefined && form !== 'page'
}

/** A request target before and after its question mark. */
export function partsOf(target: string): { readonly path: string; readonly search: string } {
  const at = target.indexOf('?')
  return at < 0 ? { path: target, search: '' } : { path: target.slice(0, at), search: target.slice(at + 1) }
}
