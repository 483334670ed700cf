/** The mark in the breadcrumbs: a slice of a spruce trunk. */
export function Icon() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="viigran-rings">
      <circle cx="50" cy="50" r="46" />
      <circle cx="51" cy="49" r="33" />
      <circle cx="50" cy="50" r="20" />
      <circle cx="50" cy="50" r="7" className="viigran-core" />
    </svg>
  )
}
