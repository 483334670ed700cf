import { expect, it } from 'vitest'

import { isAddress, isWebAddress } from './address.js'

it.each([
  ['javascript:alert(1)'],
  ['JavaScript:alert(1)//https://gran.no'],
  ['data:text/html,<script>alert(1)</script>'],
  ['http://gran.kommune.no'],
  ['https://gran'],
  ['https://editor@gran.no'],
  ['https://editor:secret@gran.no'],
  ['https://:secret@gran.no'],
  ['https://gran.no/a b'],
  [''],
])('no reader is sent to %s', (address) => {
  expect(isAddress(address)).toBe(false)
  expect(isWebAddress(address)).toBe(false)
})

it.each(['https://gran.kommune.no', 'https://uustatus.no/nb/erklaringer/publisert/1?a=b#c'])(
  'a reader may be sent to %s',
  (address) => {
    expect(isAddress(address)).toBe(true)
    expect(isWebAddress(address)).toBe(true)
  },
)

it.each(['www.gran.kommune.no/viigran', 'viigran@gran.kommune.no'])('a channel may be %s, the statement may not', (address) => {
  expect(isAddress(address)).toBe(true)
  expect(isWebAddress(address)).toBe(false)
})
