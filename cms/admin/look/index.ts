import type { Config } from 'payload'

/** Four growth rings: the same motif as on the plakat (design: look). */
const icon =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" fill="#efe3cd" stroke="#a8814f" stroke-width="5">` +
  `<circle cx="50" cy="50" r="46"/><circle cx="51" cy="49" r="33"/><circle cx="50" cy="50" r="20"/>` +
  `<circle cx="50" cy="50" r="7" fill="#1b4d38" stroke="none"/></svg>`

/** How the admin presents itself. */
export const look = {
  // Payload's default asks gravatar.com for every editor's picture. Nothing here asks a third party.
  avatar: 'default',
  meta: {
    titleSuffix: ' – viigran',
    description: 'Redigering av innovasjonsstrategien',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    robots: 'noindex, nofollow',
    defaultOGImageType: 'off',
    openGraph: { siteName: 'viigran', description: 'Redigering av innovasjonsstrategien' },
  },
  components: {
    graphics: { Logo: '/cms/admin/look/logo.js#Logo', Icon: '/cms/admin/look/icon.js#Icon' },
  },
  dateFormat: 'd. MMM yyyy HH:mm',
} satisfies Config['admin']
