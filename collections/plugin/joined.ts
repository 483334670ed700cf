import { deepMergeWithCombinedArrays, type CollectionConfig, type Config, type Field } from 'payload'

/** Most projects have these before any plugin comes. What the others are is ours alone. */
const joinable = ['users', 'media']

/**
 * Ours in place of the host's own collection of the same name, with what that one has besides: its other fields, its hooks (before ours, which
 * so have the last word) and its settings where we have none.
 * @throws {Error} when the host has a collection of the name that is something else
 */
export function joinedWith({ collections = [] }: Config, ours: CollectionConfig): CollectionConfig {
  const { slug } = ours
  const host = collections.find((collection) => collection.slug === slug)
  if (host === undefined) return ours
  if (!joinable.includes(slug)) {
    throw new Error(
      `viigran: the config has a collection «${slug}» of its own, and the plugin brings one of that name. Give yours another slug.`,
    )
  }
  return {
    ...host,
    ...ours,
    admin: { ...host.admin, ...ours.admin },
    access: { ...host.access, ...ours.access },
    hooks: deepMergeWithCombinedArrays<NonNullable<CollectionConfig['hooks']>>(host.hooks ?? {}, ours.hooks ?? {}),
    ...(ours.auth && { auth: { ...objectOr(host.auth), ...objectOr(ours.auth) } }),
    ...(ours.upload && { upload: joinedUpload(objectOr(host.upload), objectOr(ours.upload)) }),
    fields: [...ours.fields, ...without(namesOf(ours.fields), host.fields)],
  }
}

type Setting<Value> = Exclude<Value, boolean | undefined>

const objectOr = <Value>(value: Value | boolean | undefined) => (typeof value === 'object' ? value : {})

type Upload = Setting<CollectionConfig['upload']>

function joinedUpload(host: Upload, ours: Upload): Upload {
  const names = ours.imageSizes?.map(({ name }) => name)
  const others = host.imageSizes?.filter(({ name }) => !names?.includes(name)) ?? []
  return { ...host, ...ours, imageSizes: [...(ours.imageSizes ?? []), ...others] }
}

const namesOf = (fields: readonly Field[]): string[] => fields.flatMap((field) => ('name' in field ? (field.name ?? []) : []))

/** Fields without those of these names, also where rows and tabs hold them. */
function without(names: readonly string[], fields: readonly Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if ('name' in field && field.name !== undefined && names.includes(field.name)) return []
    if (field.type === 'row' || field.type === 'collapsible') return [{ ...field, fields: without(names, field.fields) }]
    if (field.type !== 'tabs') return [field]
    return [{ ...field, tabs: field.tabs.map((tab) => ('name' in tab ? tab : { ...tab, fields: without(names, tab.fields) })) }]
  })
}
