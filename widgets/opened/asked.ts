import type { Host } from '../core/edges.js'

const places = new WeakMap<Host, Map<string, boolean>>()

/**
 * The places that are watched in an element, and whether the rendering that goes on has asked for them. After each one, what it has not asked for
 * is closed: its link is gone, or was folded. While an element waits for its content, as in another language, nothing is closed.
 */
export function askedOf(host: Host): Map<string, boolean> {
  const known = places.get(host)
  if (known) return known
  const asked = new Map<string, boolean>()
  places.set(host, asked)
  host.addController({
    hostUpdated() {
      if (!host.renderRoot.querySelector('.edge')) return
      for (const [place, now] of asked) {
        if (now && host.edges.open.has(place)) asked.set(place, false)
        else {
          asked.delete(place)
          host.edges.open.delete(place)
          host.unwatch(place)
        }
      }
    },
  })
  return asked
}
