import { killAtRandomMoments } from '../../cms/testing/durability/index.js'
import { withMongodb } from './databases.js'
import { notMeasured, type Figure } from './table.js'

const moments = 200

/** Writes that were acknowledged and are not there after `kill -9` of the process that took them. */
export const measureDurability = (): Promise<Figure[]> =>
  withMongodb(async (address) => {
    const { acknowledged, interrupted, lost } = await killAtRandomMoments(moments, address)
    const written = acknowledged.SQLite + acknowledged.MongoDB
    const figure: Figure = {
      name: `acknowledged writes lost, ${moments} × kill -9 (in the midst of a write: SQLite ${interrupted.SQLite}, MongoDB ${interrupted.MongoDB})`,
      measured: `${lost.length} of ${written}`,
      wanted: '0',
      good: lost.length === 0,
    }
    return address === null ? [figure, notMeasured('the same on MongoDB', '0', 'no mongod here')] : [figure]
  })
