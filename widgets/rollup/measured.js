import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/**
 * Puts a `.br` and a `.gz` beside each file, writes what they weigh to `sizes.json`, and fails the build when a budget is exceeded.
 * @param {{ name: string, files: string[], without?: string[], most: number }[]} budgets in bytes of brotli; each file counts with all that it
 * imports, each of these once; a name stands for all files that begin with it
 * @param {string} report the file that says what everything weighs
 */
export function measured(budgets, report = 'sizes.json') {
  return {
    name: 'measured',
    generateBundle(_options, bundle) {
      const sizes = {}
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const bytes = Buffer.from(chunk.code)
        const [br, gz] = [brotli(bytes), gzipSync(bytes, { level: 9 })]
        sizes[chunk.fileName] = { bytes: bytes.length, gzip: gz.length, brotli: br.length }
        this.emitFile({ type: 'asset', fileName: `${chunk.fileName}.br`, source: br })
        this.emitFile({ type: 'asset', fileName: `${chunk.fileName}.gz`, source: gz })
      }
      const named = (file) => {
        const names = Object.keys(sizes).filter((name) => name === `${file}.js` || name.startsWith(`${file}-`))
        return names.length > 0 ? names : [file]
      }
      const withImports = (name) => [name, ...(bundle[name]?.imports ?? []).flatMap(withImports)]
      const totals = budgets.map(({ name, files, without = [], most }) => {
        const loaded = new Set(files.flatMap(named).flatMap(withImports))
        without.flatMap(named).forEach((file) => loaded.delete(file))
        return { name, most, brotli: [...loaded].reduce((sum, file) => sum + (sizes[file]?.brotli ?? Infinity), 0) }
      })
      this.emitFile({ type: 'asset', fileName: report, source: `${JSON.stringify({ files: sizes, totals }, null, 2)}\n` })
      for (const { name, most, brotli: size } of totals) {
        if (size > most)
          this.error(`${name} weighs ${size} bytes (brotli); at most ${most} are allowed.\n${JSON.stringify(sizes, null, 2)}`)
      }
    },
  }
}
