import { randomUUID } from 'node:crypto'

/** A database of its own on a server, whatever database its address names. */
export const databaseAt = (address: string): string =>
  address.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/viigran-${randomUUID()}`)
