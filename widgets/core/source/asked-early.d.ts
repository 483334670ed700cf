/**
 * What the loader has asked for already, by address; null where that failed. The loader and the core are never one file, so they meet here. One name
 * for all versions on a page: an answer is taken by who is first.
 */
interface Window {
  viigranAsked?: Record<string, Promise<Response | null>>
}
