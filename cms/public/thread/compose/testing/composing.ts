import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'

import { ImageFiles } from '../../../images/files.js'
import { ReadModel } from '../../../read-model/index.js'
import { Composer } from '../composer.js'

const assets = { stylesheet: '/assets/x.css', favicon: '/assets/x.svg', preloadedFonts: [] }

/** A read model in a directory of its own, and what composes answers from it. */
export function openComposing() {
  const directory = mkdtempSync(join(tmpdir(), 'viigran-composing-'))
  const file = join(directory, 'read-model.sqlite')
  const readModel = new ReadModel(file, pino({ level: 'silent' }))
  const files = new ImageFiles(join(directory, 'images'))
  return {
    file,
    readModel,
    composer: new Composer({ readModel, files, assets, publicUrl: undefined, admin: null }),
    close: () => {
      readModel.close()
      rmSync(directory, { recursive: true })
    },
  }
}
