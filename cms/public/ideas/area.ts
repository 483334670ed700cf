import type { ReadyTable } from '../ready/table.js'
import { readResource } from '../resources/request.js'
import { familyPath } from '../resources/routes.js'

/** Tells whether the public sees an area of that slug. Where that cannot be told now, the sender is believed; the CMS looks again. */
export const hasArea =
  (table: ReadyTable) =>
  async (slug: string): Promise<boolean> => {
    const question = readResource(`${familyPath('areas')}/${slug}`)
    if (question?.kind !== 'resource') return false
    return table.answer(question).then(
      ({ type }) => type !== 'nothing',
      () => true,
    )
  }
