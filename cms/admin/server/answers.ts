import type { ServerResponse } from 'node:http'

function problem(response: ServerResponse, status: number, title: string, detail: string): void {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, errors: [{ message: detail }] })
  response.writeHead(status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** The CMS process answers only /admin and /api; readers are served by the public process. */
export const answerNotFound = (response: ServerResponse) => problem(response, 404, 'Not Found', 'Redigeringen er på /admin.')

export const answerForeignOrigin = (response: ServerResponse) =>
  problem(
    response,
    403,
    'Forbidden',
    'Forespørselen kommer fra en side på et annet nettsted. Sett PUBLIC_URL til adressen som dere bruker.',
  )
