import { cli } from '@custom-elements-manifest/analyzer/cli.js'

/**
 * The elements as their doc comments describe them, in the format that editors and catalogues read (custom-elements.json, schema 1): what a page
 * sets, styles and puts in, and nothing of how they are made.
 * @param {string} folder where the package keeps its modules, from its root
 */
export async function manifest(folder) {
  const argv = [
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'widgets/*/*.ts',
    '--exclude',
    'widgets/testing/**',
    '--exclude',
    '**/*.test.ts',
  ]
  const { modules, ...rest } = await cli({ argv, noWrite: true })
  return {
    ...rest,
    modules: modules.flatMap(({ path, declarations = [] }) => {
      const [element] = declarations.filter(({ tagName }) => tagName)
      return element ? [described(element, `${folder}/${path.replace(/\.ts$/, '.js')}`)] : []
    }),
  }
}

function described({ members, attributes, ...element }, path) {
  const declaration = { name: element.name, module: path }
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      {
        ...element,
        superclass: undefined,
        attributes: attributes.map(own),
        members: members
          .filter(({ kind, privacy, static: ofClass }) => kind === 'field' && privacy === 'public' && !ofClass)
          .map(own),
      },
    ],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ],
  }
}

/** What all elements have is described with each of them. */
const own = (described) => ({ ...described, inheritedFrom: undefined })
