const ownFolders = new Set(['admin', 'api', '_next'])

/** Next's development server keeps its error overlay and fonts outside `/_next`. */
const developmentFolder = /^__nextjs/

/** What of a request's target decides where it goes: its path as it was sent, without the query. */
function pathOf(target: string): string {
  return target.replace(/[?#].*$/s, '')
}

/** Whether a request's target (`request.url`) lies in a folder that the CMS process answers. Says nothing of what comes after it. */
export function isCmsTarget(target: string | undefined, { development }: { development: boolean }): boolean {
  const [before, folder = ''] = pathOf(target ?? '').split('/')
  return before === '' && (ownFolders.has(folder) || (development && developmentFolder.test(folder)))
}

/**
 * Whether a target means the same to everybody who reads it. One with `.` or `..` segments, backslashes or control characters, plain or
 * encoded (twice too), could leave its folder in the next program that normalises it. No browser sends any.
 */
export function isPlainTarget(target: string): boolean {
  let path = pathOf(target)
  for (let round = 0; round < 3; round += 1) {
    if (/[\\\u0000-\u001f\u007f]|(^|\/)\.{1,2}(\/|;|$)/.test(path)) return false
    const decoded = decode(path)
    if (decoded === undefined) return round > 0
    if (decoded === path) return true
    path = decoded
  }
  return true
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
