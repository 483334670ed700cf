/** A long compound may break at its seam where it is narrow («Innovasjons-strategien»), also where the browser knows no Norwegian hyphenation. */
export const hyphenated = (title: string): string => title.replace(/\b(innovasjons)(?=[a-zæøå])/gi, '$1\u00ad')
