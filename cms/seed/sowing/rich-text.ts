/** Paragraphs of plain text as the rich text editor (Lexical) keeps them. */
export function paragraphs(texts: readonly string[]): Record<string, unknown> {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  return {
    root: {
      ...block,
      type: 'root',
      children: texts.map((text) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  }
}
