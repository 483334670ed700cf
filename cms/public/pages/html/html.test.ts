import { describe, expect, test } from 'vitest'

import { element, html, TemplateError, type Html } from './index.js'

/** Without the lines that the formatter puts between tags. */
const flat = (markup: Html) => markup.toString().replace(/\s*\n\s*/g, '')

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '</title><script>',
]

describe('what a person wrote', () => {
  test.each(attacks)('stays text in text and in attributes: %s', (attack) => {
    const text = html`<p title="${attack}">${attack}</p>`.toString()
    expect(text.match(/[<>]/g)).toHaveLength(4)
    expect(text.match(/"/g)).toHaveLength(2)
    expect(text).not.toContain("'")
  })

  test('reads as it was written', () => {
    expect(html`<p>${'Bær & «løv» 1 < 2'}</p>`.toString()).toBe('<p>Bær &amp; «løv» 1 &lt; 2</p>')
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil',
    '/\\evil',
    'vbscript:x',
  ])('leads nowhere when it is the address %j', (address) => {
    expect(flat(html`<a href="${address}">x</a>`)).toBe('<a href="#">x</a>')
    expect(flat(html`<img src="${address}" alt="" />`)).toBe('<img src="#" alt="" />')
    expect(html`<img srcset="${`/a 1w, ${address} 2w`}" />`.toString()).toBe('<img srcset="" />')
  })

  test.each(['https://gran.no/a?b=c', 'mailto:a@b.no', 'tel:61', '/historier', '#innhold', '?side=2'])(
    'leads to %s',
    (address) => {
      expect(html`<a href="${address}">x</a>`.toString()).toBe(`<a href="${address}">x</a>`)
    },
  )
})

describe('a template', () => {
  test('nests, joins lists and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    const missing: string | null = null
    const list = html`<ul>
        ${items}
      </ul>
      ${missing}${undefined}${false}${0}`
    expect(flat(list)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0')
  })

  test('is refused where escaping would not help', () => {
    const value = 'x'
    expect(() => html`<p title=${value}></p>`).toThrow(TemplateError)
    expect(() => html`<${value}></${value}>`).toThrow(TemplateError)
    expect(() => html`<p onclick="${value}"></p>`).toThrow(TemplateError)
    expect(() => html`<p style="${value}"></p>`).toThrow(TemplateError)
    expect(
      () =>
        html`<script>
          ${value}
        </script>`,
    ).toThrow(TemplateError)
    expect(
      () =>
        html`<style>
          p {
            color: ${value};
          }
        </style>`,
    ).toThrow(TemplateError)
    expect(() => html`<p title="${html`<b></b>`}"></p>`).toThrow(TemplateError)
  })
})

describe('an element', () => {
  test.each(attacks)('of which only the moment knows the attributes is escaped as well: %s', (attack) => {
    const text = element('gran-stories', { area: attack, limit: 6, hidden: true, point: undefined }, attack).toString()
    expect(text).toMatch(/^<gran-stories area="[^"<>']*" limit="6" hidden>[^"<>']*<\/gran-stories>$/)
  })

  test('leads nowhere harmful, and is refused where escaping would not help', () => {
    expect(element('a', { href: 'javascript:alert(1)' }, 'x').toString()).toBe('<a href="#">x</a>')
    for (const name of ['style', 'onclick', 'srcdoc', 'x"y', 'a b', ''])
      expect(() => element('p', { [name]: 'x' })).toThrow(TemplateError)
    expect(() => element('p><script', {})).toThrow(TemplateError)
    expect(() => element('script', {}, 'x')).toThrow(TemplateError)
    expect(() => element('style', {}, 'x')).toThrow(TemplateError)
  })
})
