import type { EmailAdapter } from 'payload'

/** No e-mail is set up. Payload's own stand-in would print whole messages, with their secret links, in the log. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'viigran@localhost',
  defaultFromName: 'viigran',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ subject }, 'E-mail is not set up: nothing was sent')
  },
})
