import type { ImportMap } from 'payload'

/** Written by `npm run generate`: the components that the config names, by their paths. */
export declare const importMap: ImportMap
