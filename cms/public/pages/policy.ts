/** What a browser lets our own pages do: show themselves, in our own style, with our own pictures. No script at all. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** The same for a page with a form that is sent here. */
export const formPolicy = pagePolicy.replace("form-action 'none'", "form-action 'self'")
