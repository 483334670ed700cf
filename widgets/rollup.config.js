import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'

import { besideElements } from './rollup/beside-elements.js'
import { leanLit } from './rollup/lean-lit.js'
import { measured } from './rollup/measured.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What every element needs: one chunk, so that a page with several loads it once. What only some need stands beside them. */
const isCore = (id) =>
  /[\\/]widgets[\\/]core[\\/]|[\\/](lit|lit-element|lit-html|reactive-element|@lit[\\/]context)[\\/]/.test(id) &&
  !/context-provider|value-notifier/.test(id)

/** What the quieter elements share, which all of them need. */
const isSheet = (id) => /[\\/]widgets[\\/](sheet|vocabulary[\\/]nb)/.test(id)

/** A story's picture and its three short paragraphs: what opens beneath a link has only the picture, and no chunk is worth its own request for the rest. */
const isPicture = (id) => /[\\/]widgets[\\/](picture|innovation)[\\/]/.test(id)

const elements = [...readFileSync(here('./loader/embed.ts'), 'utf8').matchAll(/'gran-(\w+)':/g)].map(([, name]) => name)

const all = ['embed', ...elements.map((element) => `gran-${element}`)]

/**
 * Sizes that a page may be asked to load, in bytes of brotli, 1 kB being 1 000 bytes: the build fails above them (issue 4, «Speed and size»; issue 6).
 * Each file counts with what it imports; an element without the core, which its page has anyway, and without the sheet, which six of them share.
 */
const budgets = [
  { name: 'loader', files: ['embed'], most: 1_000 },
  { name: 'core', files: ['core'], most: 8_000 },
  { name: 'sheet', files: ['sheet'], without: ['core'], most: 2_050 },
  ...elements.map((element) => ({
    name: `gran-${element}`,
    files: [`gran-${element}`],
    without: ['core', 'sheet'],
    most: 4_000,
  })),
  { name: 'what a link opens', files: ['opened'], without: ['core', 'sheet'], most: 4_000 },
  { name: 'loader + core + gran-plakat', files: ['embed', 'core', 'gran-plakat'], most: 11_000 },
  {
    name: 'loader + core + gran-plakat + gran-stories',
    files: ['embed', 'core', 'gran-plakat', 'gran-stories'],
    most: 14_000,
  },
  { name: 'all elements and what their links open, in bokmål', files: [...all, 'opened'], most: 30_000 },
  // What links open comes with the first click.
  ...['nn', 'en'].map((language) => ({
    name: `all elements, with the words in ${language}`,
    files: [...all, language],
    most: 30_000,
  })),
]

/** What stands beside iframes of ours in somebody's page (frame/frame.ts), and in them. */
const frameBudgets = [{ name: 'frame', files: ['frame'], most: 1_000 }]

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, unsafe: true, booleans_as_integers: false, keep_fargs: false },
  // Lit's own internal names. All of Lit is in the core, so nothing else sees them.
  mangle: { properties: { regex: /^_\$/ } },
  format: { comments: false },
})

const compile = () =>
  typescript({
    tsconfig: here('../tsconfig.json'),
    include: ['widgets/**/*.ts'],
    exclude: ['**/*.test.ts', '**/testing/**', 'widgets/server/**'],
    compilerOptions: {
      noEmit: false,
      outDir: here('../build/widgets'),
      declaration: false,
      sourceMap: false,
      // Fields stay fields, which is shorter than assignments in constructors. Lit's reactive properties are only declared, so none hides them.
      useDefineForClassFields: true,
    },
    noEmitOnError: true,
  })

const elementsOfPages = {
  input: { embed: here('./loader/embed.ts'), inside: here('./frame/inside.ts') },
  output: {
    dir: here('../build/widgets'),
    format: 'es',
    hashCharacters: 'hex',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => {
      const element = moduleIds.map((id) => /widgets[\\/](?!core)(\w+)[\\/]define/.exec(id)?.[1]).find(Boolean)
      return `${element ? `gran-${element}` : name}-[hash].js`
    },
    onlyExplicitManualChunks: true,
    manualChunks: (id) => (isCore(id) ? 'core' : isSheet(id) ? 'sheet' : isPicture(id) ? 'picture' : undefined),
    generatedCode: 'es2015',
    minifyInternalExports: true,
  },
  plugins: [
    nodeResolve(),
    minifyLiterals({ failOnError: true, options: { minifyOptions: { removeAttributeQuotes: true } } }),
    leanLit(),
    compile(),
    minify,
    besideElements(),
    measured(budgets),
  ],
}

/** A script of the old kind, which knows where it came from. */
const besideFrames = {
  input: { frame: here('./frame/frame.ts') },
  output: { dir: here('../build/widgets'), format: 'iife', entryFileNames: '[name].js' },
  plugins: [compile(), minify, measured(frameBudgets, 'frame-sizes.json')],
}

export default [elementsOfPages, besideFrames]
