import { css } from 'lit'

/** A calm poster: one heavy rule on top, wide margins between the points, two columns where there is room for them. */
export const plakatStyle = css`
  section {
    border-top: 5px solid var(--accent);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 2rem;
    margin-top: 0.9rem;
  }
  .top,
  .foot {
    font-size: 0.875rem;
  }
  .title,
  .statement,
  text {
    font-family: var(--gran-font-statement, inherit);
  }
  .title {
    margin-top: clamp(1.25rem, 4cqi, 2.75rem);
    color: var(--accent);
    font-size: clamp(2.1rem, 9cqi, 5.25rem);
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 1.05;
    hyphens: manual;
  }
  ol {
    display: grid;
    gap: clamp(1.75rem, 4.5cqi, 3.25rem) clamp(2rem, 6cqi, 4rem);
    margin-top: clamp(1.75rem, 5cqi, 3.75rem);
  }
  ol > li {
    display: grid;
    position: relative;
    grid-template-columns: auto 1fr;
    gap: 0 clamp(0.9rem, 2.2cqi, 1.35rem);
    align-items: start;
  }
  .slice {
    width: clamp(3.25rem, 9cqi, 5.1rem);
  }
  .pith {
    fill: var(--paper);
  }
  text {
    fill: var(--accent);
    font-size: 24px;
    font-weight: 600;
    text-anchor: middle;
  }
  @keyframes grow {
    from {
      opacity: 0;
    }
  }
  .statement {
    font-size: clamp(1.125rem, 2.4cqi, 1.375rem);
    line-height: 1.42;
    text-wrap: pretty;
  }
  .statement a {
    display: inline-block;
    color: inherit;
    text-decoration: none;
  }
  /* All of a point's place on the poster opens it. */
  .statement a::before {
    content: '';
    position: absolute;
    inset: -0.5rem;
  }
  .statement a:hover {
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  b {
    color: var(--accent);
    font-weight: 600;
  }
  .counts,
  .none,
  .note {
    margin-top: 0.5rem;
    font-size: 0.9375rem;
  }
  .top,
  .foot,
  .none,
  .note,
  .invitation {
    color: var(--muted);
  }
  .counts {
    width: fit-content;
    border-bottom: 1px solid;
    color: var(--accent);
    line-height: 1.3;
  }
  .invitation,
  .foot {
    margin-top: clamp(2rem, 5cqi, 3.5rem);
  }
  .foot {
    border-top: 1px solid var(--line);
    padding-top: 0.9rem;
  }
  @container (min-width: 52rem) {
    ol {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .fresh {
      animation: grow 1.2s ease-out;
    }
  }
  @media print {
    ol > li {
      break-inside: avoid;
    }
  }
`
