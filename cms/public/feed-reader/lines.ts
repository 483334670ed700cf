/** The longest line that is taken, in characters: no published document comes near it. */
const longestLine = 16 * 1024 * 1024

/**
 * Cuts a stream of bytes into its lines (NDJSON).
 * @throws {Error} when a line does not end in time
 */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true })
    let end = rest.indexOf('\n')
    while (end >= 0) {
      const line = rest.slice(0, end).trim()
      if (line !== '') yield line
      rest = rest.slice(end + 1)
      end = rest.indexOf('\n')
    }
    if (rest.length > longestLine) throw new Error('a line of the feed is too long')
  }
}
