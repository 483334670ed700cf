/** Which link it is: where it leads, and within what a reader has opened. */
const nameOf = (link: HTMLAnchorElement | null | undefined): string | null | undefined =>
  link && `${link.href} ${link.closest('.opened')?.id}`

/** Renders anew. A list that has got longer shows another link in the place of each: whoever stood on one goes on standing there. */
export function keepingFocus(root: ShadowRoot | null, render: () => void): void {
  const focused = () => nameOf(root?.querySelector<HTMLAnchorElement>('a:focus'))
  const before = focused()
  /** Of several with one name nobody knows which one is meant. */
  const only = () => {
    const [link, another] = [...(root?.querySelectorAll('a') ?? [])].filter((one) => nameOf(one) === before)
    return another ? undefined : link
  }
  const wasOnly = before && only()
  render()
  if (wasOnly && focused() !== before) only()?.focus({ preventScroll: true })
}
