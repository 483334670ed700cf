import type { Payload } from 'payload'

import { publicationsAgree, republish } from '../../../collections/publications/index.js'
import { words, type Print } from '../../terminal/index.js'

/** Sees to it that readers get what the documents say, also after a crash between two writes on a database without transactions. */
export async function checkPublications(payload: Payload, print: Print): Promise<void> {
  if (await publicationsAgree(payload)) return
  await republish(payload)
  print(words.republished())
}
