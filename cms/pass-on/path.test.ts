import { describe, expect, it } from 'vitest'

import { isCmsTarget, isPlainTarget } from './path.js'

const production = { development: false }

describe('what the CMS process answers', () => {
  it.each(['/admin', '/admin/', '/admin?x=1', '/admin/collections/stories/1', '/api/users/login', '/_next/static/a.js'])(
    'it answers %s',
    (target) => {
      expect(isCmsTarget(target, production)).toBe(true)
      expect(isPlainTarget(target)).toBe(true)
    },
  )

  it.each([
    undefined,
    '',
    '*',
    '/',
    '/feed',
    '//feed',
    '//admin',
    '/feed/admin',
    '/Admin',
    '/administrator',
    '/apis',
    '/%61dmin',
    '/admin%2f..%2ffeed',
    'admin',
    'http://admin/feed',
    '/__nextjs_font/x',
  ])('the public answers %s', (target) => {
    expect(isCmsTarget(target, production)).toBe(false)
  })

  it('the development server also gets its own folder', () => {
    expect(isCmsTarget('/__nextjs_original-stack-frames', { development: true })).toBe(true)
  })
})

it.each([
  '/admin/../feed',
  '/admin/..',
  '/admin/./../feed',
  '/admin/%2e%2e/feed',
  '/admin/.%2E/feed',
  '/admin/%252e%252e/feed',
  '/admin/..%2ffeed',
  '/admin/..%5cfeed',
  '/admin\\..\\feed',
  '/api/..;/feed',
  '/admin/%00',
  '/admin/%0d%0aX: y',
  '/admin/%zz',
])('%s could leave its folder, so it goes nowhere', (target) => {
  expect(isPlainTarget(target)).toBe(false)
})

it.each([
  '/admin/collections/media/..jpg',
  '/api/media/file/.hidden',
  '/api/media/file/bl%C3%A5b%C3%A6r%20100%25.jpg',
  '/api/x?a=../..',
])('%s is an ordinary name', (target) => {
  expect(isPlainTarget(target)).toBe(true)
})
