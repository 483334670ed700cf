import { STATUS_CODES, validateHeaderValue } from 'node:http'

import type { Fields, Form } from '../ready/answer.js'

interface Wire {
  /** What the bytes were made with: the second and our own state. */
  stamp: string
  whole: Buffer | undefined
  notModified: Buffer | undefined
}

/** The bytes of answers as they go over the wire. They hold the date, so they are made anew each second in which they are asked for. */
const wires = new WeakMap<Form, Wire>()

/** A whole HTTP/1.1 response. @param isKnown the reader has the body already: 304 */
export function wireForm(statusCode: number, form: Form, cacheStatus: string, isKnown: boolean): Buffer {
  const { second, date } = now()
  const stamp = `${second} ${cacheStatus}`
  let wire = wires.get(form)
  if (wire?.stamp !== stamp) {
    wire = { stamp, whole: undefined, notModified: undefined }
    wires.set(form, wire)
  }
  const added = ['Cache-Status', cacheStatus, 'Date', date]
  if (isKnown) return (wire.notModified ??= head(304, form.notModified, added))
  return (wire.whole ??= Buffer.concat([head(statusCode, form.fields, added), form.body]))
}

function head(statusCode: number, ...fields: readonly Fields[]): Buffer {
  const all = fields.flat()
  let text = `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode] ?? ''}\r\n`
  for (let index = 0; index < all.length; index += 2) {
    const [name = '', value = ''] = all.slice(index, index + 2)
    validateHeaderValue(name, value)
    text += `${name}: ${value}\r\n`
  }
  return Buffer.from(`${text}\r\n`, 'latin1')
}

let clock = { second: 0, date: '' }

function now(): { second: number; date: string } {
  const milliseconds = Date.now()
  const second = Math.floor(milliseconds / 1_000)
  if (second !== clock.second) clock = { second, date: new Date(milliseconds).toUTCString() }
  return clock
}
