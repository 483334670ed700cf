/* global db, rs, sleep */
// Run by mongosh (compose.yaml): makes the replica set, unless it is there already, and waits until it has a primary.
const hosts = ['mongo-1', 'mongo-2', 'mongo-3']
try {
  rs.status()
} catch {
  rs.initiate({ _id: 'rs0', members: hosts.map((host, index) => ({ _id: index, host: `${host}:27017` })) })
}
while (!db.hello().isWritablePrimary && db.hello().primary === undefined) sleep(500)
