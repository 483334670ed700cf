import { css } from 'lit'

/** Lists of links between thin lines, and what stands beside them. */
export const linksStyle = css`
  .number {
    color: var(--accent);
    font-family: var(--gran-font-statement, inherit);
    font-weight: 600;
  }
  .note {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .lesson {
    margin-top: 0.6rem;
    border-left: 3px solid var(--ring);
    padding: 0.7rem 1rem;
    background: var(--wood);
  }
  .lesson b {
    display: block;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .links {
    margin-top: 0.5rem;
  }
  .links li {
    border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
    padding-block: 0.55rem;
  }
  .links .note {
    display: block;
  }
  .numbered {
    display: grid;
    grid-template-columns: 2.1rem 1fr;
    align-items: baseline;
  }
  /* For those who listen: what the place on the page says to those who look. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
