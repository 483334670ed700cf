import { answersFrom } from '../../answers/index.js'
import { embedProblem } from '../../embeds/request.js'
import { bringIn, embedsIfHere, isEmbed } from '../../embeds/when-asked.js'
import type { ImageFiles } from '../../images/files.js'
import { composeOembed } from '../../oembed/index.js'
import type { Assets } from '../../pages/assets/index.js'
import type { Admin } from '../../pages/page/admin.js'
import { composePage, composeProblemPage } from '../../pages/index.js'
import { problemPage } from '../../pages/request.js'
import type { Question } from '../../questions.js'
import type { Name, ReadModel } from '../../read-model/index.js'
import { makeReady, type Draft } from '../../ready/answer.js'
import { composeResource } from '../../resources/compose.js'
import type { Composed, Missing } from '../messages.js'

export interface ComposeOptions {
  readonly readModel: ReadModel
  readonly files: ImageFiles
  readonly assets: Assets
  readonly publicUrl: URL | undefined
  readonly admin: Admin
}

/** What was composed, and what it depends on. */
export interface Composition {
  readonly result: Composed | Missing
  readonly names: ReadonlySet<Name>
}

/** Answers questions from the read model, one at a time. */
export class Composer {
  readonly #options
  /** What has been done so far; `composing` in seconds. */
  readonly counts = { composed: 0, composing: 0 }
  /** Never the same as one of a thread before this. */
  #serial = Date.now() * 1_000

  constructor(options: ComposeOptions) {
    this.#options = options
  }

  /** What must be waited for before this can be composed; undefined where nothing is missing. @throws what importing throws */
  missingFor(question: Question): Promise<void> | undefined {
    return isEmbed(question) && embedsIfHere() === undefined ? bringIn() : undefined
  }

  /** @throws where `missingFor` has not been waited for */
  compose(question: Question): Composition {
    const begun = performance.now()
    const names = new Set<Name>()
    const result = this.#answer(question, (name) => names.add(name))
    this.counts.composed += 1
    this.counts.composing += (performance.now() - begun) / 1_000
    return { result, names }
  }

  #answer(question: Question, dependOn: (name: Name) => void): Composed | Missing {
    const { readModel, files, assets, publicUrl, admin } = this.#options
    const { known } = readModel
    const reading = readModel.read(dependOn)
    const read = answersFrom(reading, known, publicUrl)
    const context = { read, assets, publicUrl, admin }
    const bytes = (draft: Draft): Composed => ({
      type: 'bytes',
      key: question.key,
      serial: this.#next(),
      answer: makeReady(draft),
    })
    switch (question.kind) {
      case 'resource': {
        if (!known) return { type: 'not-yet' }
        const draft = composeResource(question, read, readModel.digests)
        return draft ? bytes(draft) : { type: 'nothing' }
      }
      case 'page': {
        const draft = composePage(question, context)
        if (draft) return bytes(draft)
        return known ? { type: 'nothing' } : bytes(composeProblemPage(problemPage('notReady', question.locale), context))
      }
      case 'problem-page':
        return bytes(composeProblemPage(question, context))
      case 'embed': {
        const embeds = this.#embeds()
        const draft = known ? embeds.composeEmbed(question, context) : null
        if (draft) return bytes(draft)
        if (known) return { type: 'nothing' }
        if (question.form !== 'page') return { type: 'not-yet' }
        return bytes(embeds.composeEmbedProblem(embedProblem('notReady', question.locale), context))
      }
      case 'embed-problem':
        return bytes(this.#embeds().composeEmbedProblem(question, context))
      case 'embed-style':
        return bytes(this.#embeds().composeEmbedStyle(question))
      case 'oembed': {
        if (!known) return { type: 'not-yet' }
        const draft = composeOembed(question, context)
        return draft ? bytes(draft) : { type: 'nothing' }
      }
      case 'image': {
        const image = reading.file(question.name)
        // Whoever keeps the picture puts a «there is no such thing» in its place, but nothing that only says «not now».
        if (image === 'lost' || (image === null && !readModel.hasPictures)) return { type: 'not-yet' }
        if (image === null) return { type: 'nothing' }
        files.removeUnlessWhole(image.name)
        return { type: 'file', key: question.key, serial: this.#next(), file: { path: files.path(image.name), type: image.type } }
      }
    }
  }

  #embeds() {
    const embeds = embedsIfHere()
    if (embeds === undefined) throw new Error('What renders the elements is not here yet.')
    return embeds
  }

  #next(): number {
    this.#serial += 1
    return this.#serial
  }
}
