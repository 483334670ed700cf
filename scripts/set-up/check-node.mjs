const needed = [20, 19]

/** Ends with a clear sentence when Node is too old to run anything of this. Written so that an old Node can read it. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  console.error(
    `viigran trenger Node ${needed.join('.')} eller nyere. Dette er Node ${process.versions.node}. Last ned en nyere: https://nodejs.org`,
  )
  process.exit(2)
}
