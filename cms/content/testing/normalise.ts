/**
 * Undoes what the extraction from the PDF did to the words, and nothing else. In order:
 *
 * 1. lines become one line, runs of white space one space;
 * 2. words that were torn in the middle: «slippe ti l», «vil je til»;
 * 3. words that were divided at the end of a line, which are found by name, because «IKT-» at a line's end would keep its hyphen;
 * 4. a hyphen that stands for the word before it («kompetansekartlegging og -plan») is joined with what follows it;
 * 5. spaces before a full stop.
 */
export function normalise(extracted: string): string {
  const divided = [
    'Innovasjons-plakaten',
    'samarbeids-partnere',
    'utviklings-funksjon',
    'innovasjons-politikere',
    'kompetanse-bygging',
    'med-arbeiderskap',
    'innovasjons-arenaer',
  ]
  const torn: readonly (readonly [string, string])[] = [
    ['slippe ti l', 'slippe til'],
    ['vil je til', 'vilje til'],
  ]
  let text = extracted.replace(/\s+/g, ' ')
  for (const [wrong, right] of torn) text = text.replaceAll(wrong, right)
  for (const word of divided) text = text.replaceAll(word.replace('-', '- '), word.replace('-', ''))
  return text.replace(/ og - ?(?=[a-zæøå])/g, ' og -').replace(/ \./g, '.')
}
