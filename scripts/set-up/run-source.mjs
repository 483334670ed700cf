/** Runs a TypeScript module of the project from its source: for commands that developers use, where nothing is built. */
export async function runSource(path) {
  process.env.NODE_ENV ??= 'development'
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL(`../../${path}`, import.meta.url).href)
}
