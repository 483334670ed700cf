import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { bridge } from '../../../../bridge.js'

type Handler = ReturnType<typeof REST_GET>
const withConfig =
  (handlerFor: typeof REST_GET): Handler =>
  (request, context) =>
    handlerFor(bridge().config)(request, context)

/** Payload's REST API. */
export const GET = withConfig(REST_GET)
export const POST = withConfig(REST_POST)
export const PUT = withConfig(REST_PUT)
export const PATCH = withConfig(REST_PATCH)
export const DELETE = withConfig(REST_DELETE)
export const OPTIONS = withConfig(REST_OPTIONS)
