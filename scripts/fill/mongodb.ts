import type { mongo } from 'mongoose'
import { Types } from 'mongoose'
import type { Payload } from 'payload'
import { z } from 'zod'

import { slugOf, titleOf, type Copy, type FilledKind, type Row } from './copies.js'

const textSchema = z.looseObject({ nb: z.string() })
const documentSchema = z.looseObject({ title: textSchema, slug: z.string(), publishedAt: z.unknown() })
const versionSchema = z.looseObject({ version: documentSchema })

/** The collection behind one of Payload's models. */
function collectionOf(payload: Payload, model: { collection: { name: string } } | undefined): mongo.Collection {
  const { connection } = payload.db
  if (model === undefined) throw new Error('The Payload config lacks a collection.')
  return connection.getClient().db(connection.name).collection(model.collection.name)
}

/**
 * Copies documents with their versions straight in Payload's collections (3.90).
 * @param templates the ids of the documents that are copied, in turn
 * @returns the ids of the copies
 */
export async function multiplyInMongodb(
  payload: Payload,
  kind: FilledKind,
  templates: readonly string[],
  copies: readonly Copy[],
): Promise<string[]> {
  const documents = collectionOf(payload, payload.db.collections[kind])
  const versions = collectionOf(payload, payload.db.versions[kind])
  const originals: { document: z.infer<typeof documentSchema>; version: z.infer<typeof versionSchema> }[] = []
  for (const id of templates) {
    const document = await documents.findOne({ _id: new Types.ObjectId(id) })
    const [version] = await versions
      .find({ parent: new Types.ObjectId(id) })
      .sort({ createdAt: -1 })
      .limit(1)
      .toArray()
    originals.push({ document: documentSchema.parse(document), version: versionSchema.parse(version) })
  }
  const changed = (document: z.infer<typeof documentSchema>, copy: Copy) => ({
    ...document,
    title: { ...document.title, nb: titleOf(document.title.nb, copy) },
    slug: slugOf(document.slug, copy),
    publishedAt: new Date(copy.publishedAt),
  })
  const ids = copies.map(() => new Types.ObjectId())
  const made = copies.flatMap((copy, index) => {
    const original = originals[copy.template]
    const id = ids[index]
    return original === undefined || id === undefined ? [] : [{ original, copy, id }]
  })
  await documents.insertMany(made.map(({ original, copy, id }) => ({ ...changed(original.document, copy), _id: id })))
  await versions.insertMany(
    made.map(({ original: { version }, copy, id }) => ({
      ...version,
      _id: new Types.ObjectId(),
      parent: id,
      version: changed(version.version, copy),
    })),
  )
  return ids.map(String)
}

/** Writes rows of publications that are not there yet. */
export async function insertRowsInMongodb(payload: Payload, rows: readonly Row[]): Promise<void> {
  await collectionOf(payload, payload.db.collections.publications).insertMany(rows.map((row) => ({ ...row })))
}
