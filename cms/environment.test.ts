import { describe, expect, it } from 'vitest'

import { EnvironmentError, readEnvironment } from './environment.js'

const refusalOf = (variables: Record<string, string>): string => {
  try {
    readEnvironment(variables)
    return ''
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
}

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toMatchObject({ port: 3000, host: '127.0.0.1', role: 'all', databaseUri: undefined })
  })

  it('takes an empty variable for an unset one, as in PORT= npm start', () => {
    expect(readEnvironment({ PORT: '', PUBLIC_URL: '' })).toMatchObject({ port: 3000, publicUrl: undefined })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT må være et helt tall'],
    [{ PORT: '70000' }, 'PORT må være et helt tall'],
    [{ PORT: '80.5' }, 'PORT må være et helt tall'],
    [{ METRICS_PORT: '0' }, 'METRICS_PORT må være et helt tall fra 1 til'],
    [{ TRUSTED_PROXIES: 'alle' }, 'TRUSTED_PROXIES må være adresser eller nett'],
    [{ PUBLIC_URL: 'viigran.no' }, 'PUBLIC_URL må være en adresse'],
    [{ PUBLIC_URL: 'https://gran.no/viigran' }, 'PUBLIC_URL må være bare vert'],
    [{ DATABASE_URI: 'postgres://x' }, 'DATABASE_URI må begynne med mongodb://'],
    [{ ROLE: 'begge' }, 'ROLE må være all, cms eller public'],
    [{ LOG_LEVEL: 'mye' }, 'LOG_LEVEL må være'],
    [{ PAYLOAD_SECRET: 'kort' }, 'PAYLOAD_SECRET må ha minst 16 tegn'],
    [{ ROLE: 'public', FEED_TOKEN: '0123456789abcdef' }, 'CMS_URL mangler'],
    [{ ROLE: 'cms' }, 'FEED_TOKEN mangler'],
    [{ DATABASE_URI: 'mongodb://localhost/viigran' }, 'PAYLOAD_SECRET mangler'],
  ])('says what is wrong with %j', (variables, words) => {
    expect(refusalOf(variables)).toContain(words)
  })

  it('names every wrong variable at once, so that nobody has to start five times', () => {
    expect(refusalOf({ PORT: 'x', ROLE: 'y' }).split('\n')).toHaveLength(2)
  })

  it('lets a public process run on MongoDB sites without the secret that it must not have', () => {
    const variables = {
      ROLE: 'public',
      CMS_URL: 'http://cms:3001',
      FEED_TOKEN: '0123456789abcdef',
      DATABASE_URI: 'mongodb://db/viigran',
    }
    expect(readEnvironment(variables).role).toBe('public')
  })
})
