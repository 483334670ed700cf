const focusedLink = (root: ShadowRoot | null): string | undefined =>
  root?.activeElement instanceof HTMLAnchorElement ? root.activeElement.href : undefined

/** Renders anew. A list that has got longer shows another link in the place of each: whoever stood on one goes on standing there. */
export function keepingFocus(root: ShadowRoot | null, render: () => void): void {
  const before = focusedLink(root)
  render()
  if (!before || focusedLink(root) === before) return
  for (const link of root?.querySelectorAll('a') ?? []) if (link.href === before) return link.focus({ preventScroll: true })
}
