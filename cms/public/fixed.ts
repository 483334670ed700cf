import { watch } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../project-root.js'
import { makeReady, openToAll, type ReadyAnswer } from './ready/answer.js'
import { openApiDocument } from './resources/openapi.js'
import { openApiPath } from './resources/routes.js'
import { widgetAnswers } from './static/widgets.js'

const widgetDirectory = join(projectRoot, 'build', 'widgets')

/**
 * Answers that change with the program only, by their targets: the widgets, the files of our own pages, the API's description of itself.
 * In development the widgets are read anew whenever they are built.
 */
export function fixedAnswers(
  publicUrl: URL | undefined,
  files: Iterable<readonly [string, ReadyAnswer]>,
): ReadonlyMap<string, ReadyAnswer> {
  const development = process.env.NODE_ENV === 'development'
  const answers = new Map<string, ReadyAnswer>([...files, [openApiPath, openApi(publicUrl)]])
  const readWidgets = () => {
    for (const [target, answer] of widgetAnswers(widgetDirectory, development)) answers.set(target, answer)
  }
  readWidgets()
  if (development) watch(join(projectRoot, 'build'), { recursive: true, persistent: false }, readWidgets)
  return answers
}

function openApi(publicUrl: URL | undefined): ReadyAnswer {
  return makeReady({
    body: JSON.stringify(openApiDocument(publicUrl), null, 2),
    type: 'application/json; charset=utf-8',
    cacheControl: 'public, max-age=3600',
    fields: openToAll,
  })
}
