/** A loader that replaces one text of a module, which must be there once. */
module.exports = function replaced(source) {
  const { from, to } = this.getOptions()
  const [before, after, ...more] = source.split(from)
  if (after === undefined || more.length > 0) throw new Error(`${from} should stand once in ${this.resourcePath}.`)
  return before + to + after
}
