/** The rich text editor keeps its words apart from the rest. */
export const editor = {
  lexical: {
    general: {
      placeholder: 'Skriv her, eller trykk «/» for å setje inn noko …',
      slashMenuBasicGroupLabel: 'Grunnleggjande',
      slashMenuListGroupLabel: 'Lister',
      toolbarItemsActive: '{{count}} aktive',
    },
    blockquote: { label: 'Sitat' },
    heading: { label: 'Overskrift {{headingLevel}}' },
    link: { label: 'Lenkje', loadingWithEllipsis: 'Lastar …' },
    orderedList: { label: 'Nummerert liste' },
    paragraph: { label: 'Avsnitt', label2: 'Vanleg tekst' },
    unorderedList: { label: 'Punktliste' },
  },
}
