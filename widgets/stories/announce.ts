let region: HTMLElement | undefined

/** Says something to screen readers, politely. One region in the page's own DOM, since live regions in shadow roots are unreliable. */
export function announce(text: string, lang: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div')
    region.setAttribute('role', 'status')
    Object.assign(region.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    })
    document.body.append(region)
  }
  region.lang = lang
  region.textContent = text
}
