import type { Versions } from '../../../widgets/contract/index.js'
import type { DependencyKind, ReadModel } from '../read-model/index.js'
import { families, familyNames, familyPath } from './routes.js'

/** The versions of the resource families, or of those that depend on `changed`. */
export function versionsOf({ digests }: Pick<ReadModel, 'digests'>, changed?: readonly DependencyKind[]): Versions {
  const touched = familyNames.filter((family) => changed === undefined || families[family].some((kind) => changed.includes(kind)))
  return Object.fromEntries(touched.map((family) => [familyPath(family), digests.version(families[family])]))
}
