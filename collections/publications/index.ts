export { publicationsCollection, publicationsSlug } from './collection.js'
export { withGlobalPublication, withPublication } from './hooks.js'
export { publicationsAgree, republish, type Republished } from './republish.js'
export { isTransient } from './transaction/index.js'
