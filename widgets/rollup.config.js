import { fileURLToPath } from 'node:url'

import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'

import { measured } from './rollup/measured.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What every element needs: one chunk, so that a page with several loads it once. What only one needs goes with that one. */
const isCore = (id) =>
  /[\\/]widgets[\\/](core|rings)[\\/]|[\\/](lit|lit-element|lit-html|reactive-element|@lit[\\/]context)[\\/]/.test(id) &&
  !/context-provider|value-notifier/.test(id)

/** Sizes that a page may be asked to load, in bytes of brotli, 1 kB being 1 000 bytes: the build fails above them (issue 4, «Speed and size»). */
const budgets = [
  { name: 'loader', files: ['embed'], most: 1_000 },
  { name: 'loader + core + gran-plakat', files: ['embed', 'core', 'gran-plakat'], most: 11_000 },
  {
    name: 'loader + core + gran-plakat + gran-stories',
    files: ['embed', 'core', 'gran-plakat', 'gran-stories'],
    most: 14_000,
  },
]

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, unsafe: true, booleans_as_integers: false, keep_fargs: false },
  format: { comments: false },
})

export default {
  input: { embed: here('./loader/embed.ts') },
  output: {
    dir: here('../build/widgets'),
    format: 'es',
    hashCharacters: 'hex',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => {
      const element = moduleIds.map((id) => /widgets[\\/](plakat|stories|content)[\\/]define/.exec(id)?.[1]).find(Boolean)
      return `${element ? `gran-${element}` : name}-[hash].js`
    },
    onlyExplicitManualChunks: true,
    manualChunks: (id) => (isCore(id) ? 'core' : undefined),
    generatedCode: 'es2015',
    minifyInternalExports: true,
  },
  plugins: [
    nodeResolve(),
    minifyLiterals({ failOnError: true, options: { minifyOptions: { removeAttributeQuotes: true } } }),
    typescript({
      tsconfig: here('../tsconfig.json'),
      include: ['widgets/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      compilerOptions: {
        noEmit: false,
        outDir: here('../build/widgets'),
        declaration: false,
        sourceMap: false,
        // Fields stay fields, which is shorter than assignments in constructors. Lit's reactive properties are only declared, so none hides them.
        useDefineForClassFields: true,
      },
      noEmitOnError: true,
    }),
    minify,
    measured(budgets),
  ],
}
