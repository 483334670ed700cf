/** What of Lit's code no page of ours can ever come to, and what stands in its place. */
const unused = [
  // What it says to developers who give it what its types do not allow. Ours are checked before, and nobody else's templates come here.
  [/\bError\((?:"[^"]*"(?:\+\w+)?\+?)+\)/g, 'Error()'],
  // Styles for browsers that cannot share them. Those know no light-dark() either.
  [
    /\w+\.ShadowRoot&&\(.{0,60}nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    '!0',
  ],
  // Places for what mends older browsers, and for Lit's own way to take over what a server has rendered (ours: core/element.ts).
  [
    /\w+\.(?:reactiveElementPolyfillSupport|litHtmlPolyfillSupport|litElementPolyfillSupport|litElementHydrateSupport)\b/g,
    '(void 0)',
  ],
  // What decorators say of a class, properties that are attributes again, and attributes with JSON in them: we have none.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^{}]+\}/, ''],
  [/static addInitializer\(\w+\)\{[^{}]+\}/, ''],
  [/toAttribute\(\w+,\w+\)\{switch\(\w+\)\{[^{}]+\}return \w+\},/, ''],
  [/case Object:case Array:try\{[^{}]+\}catch\(\w+\)\{[^{}]+\}/, ''],
]

/** Leaves that out. Where Lit's code has become another one, nothing is found and the bundle is as large as Lit makes it. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform: (code, id) =>
    /[\\/](?:@lit|lit-html|lit-element)[\\/]/.test(id)
      ? { code: unused.reduce((rest, [what, instead]) => rest.replaceAll(RegExp(what, 'g'), instead), code), map: null }
      : null,
})
