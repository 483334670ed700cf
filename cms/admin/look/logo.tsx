import { Icon } from './icon.js'

/** What stands above the login form. */
export function Logo() {
  return (
    <div className="viigran-logo">
      <Icon />
      <span>viigran</span>
    </div>
  )
}
