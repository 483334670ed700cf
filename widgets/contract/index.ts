/** The public contract (see docs/architecture.md): one schema per shape, from which types, validation and OpenAPI come. */
export * from './answers.js'
export * from './ideas.js'
export * from './locale.js'
export * from './queries.js'
export * from './resources.js'
export * from './text.js'
export * from './vocabulary.js'
