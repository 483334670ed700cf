/** The shapes in which published content leaves the CMS. Knows neither Payload nor who reads it. */
export * from './blocks.js'
export * from './documents.js'
export * from './localized.js'
export * from './row.js'
