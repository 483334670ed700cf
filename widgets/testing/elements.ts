/**
 * Every element that shows content, with the attributes that it cannot do without. The one list that tests, the gallery and the package go by.
 * @param story which story there is (slug)
 */
export const everyElement = (story: string): readonly (readonly [tag: string, attributes: string])[] => [
  ['gran-plakat', ''],
  ['gran-stories', ''],
  ['gran-strategy', ''],
  ['gran-areas', ''],
  ['gran-tiltak', ''],
  ['gran-matrix', ''],
  ['gran-point', 'point="1"'],
  ['gran-story', `story="${story}"`],
  ['gran-idea', ''],
]
