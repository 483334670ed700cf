/**
 * What an element imports is asked for together with it and not when it has come, which is a round trip less on a slow line. The core, which every
 * element imports, the loader asks for once, as `coreFile`: an `import()` of a module of it would make the core hand out that module whole.
 */
export const besideElements = () => ({
  name: 'beside-elements',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const others = (getTargetChunkImports() ?? []).filter((imported) => imported.chunk?.name !== 'core')
    if (chunk.name !== 'embed' || others.length === 0) return null
    const imports = others.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`)
    return { left: 'Promise.all([import(', right: `),${imports.join()}])` }
  },
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
    const [loader, core] = ['embed', 'core'].map((wanted) => chunks.find(({ name }) => name === wanted))
    if (!loader.code.includes('(coreFile)')) this.error('The loader asks for no core.')
    loader.code = loader.code.replace('(coreFile)', `("./${core.fileName}")`)
  },
})
