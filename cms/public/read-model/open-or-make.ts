import type { Log } from '../../log.js'
import { isDamage, removeReadModel } from './damage.js'
import { ReadModel } from './index.js'
import { largeFile } from './open.js'

/**
 * Opens a read model. A large file is not read whole before it is used; where it turns out to be damaged at once, it is made anew as well.
 * @param most see `ReadModel`
 * @throws when it cannot be opened for another reason; it stays as it is
 */
export function openReadModel(file: string, log: Log, most = largeFile): ReadModel {
  try {
    return new ReadModel(file, log, most)
  } catch (error) {
    if (!isDamage(error)) throw error
    log.warn({ file, reason: String(error) }, 'the read model cannot be read; it is made anew and filled from the feed')
    removeReadModel(file)
    return new ReadModel(file, log, most)
  }
}
