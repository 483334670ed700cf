const focusedLink = (root: ShadowRoot | null): string | undefined =>
  root?.activeElement instanceof HTMLAnchorElement ? root.activeElement.href : undefined

/** The only link to an address; undefined where there are several, of which nobody knows which one is meant. */
function onlyLink(root: ShadowRoot | null, href: string | undefined): HTMLAnchorElement | undefined {
  const [link, another] = [...(root?.querySelectorAll('a') ?? [])].filter((one) => one.href === href)
  return another ? undefined : link
}

/** Renders anew. A list that has got longer shows another link in the place of each: whoever stood on one goes on standing there. */
export function keepingFocus(root: ShadowRoot | null, render: () => void): void {
  const before = focusedLink(root)
  const wasOnly = before && onlyLink(root, before)
  render()
  if (wasOnly && focusedLink(root) !== before) onlyLink(root, before)?.focus({ preventScroll: true })
}
