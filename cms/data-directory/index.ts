export { lockDataDirectory, type DataDirectoryLock } from './lock.js'
export { prepareDataDirectory } from './prepare.js'
export { keptSecret } from './secret.js'
