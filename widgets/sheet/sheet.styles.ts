import { css } from 'lit'

import { linksStyle } from './links.styles.js'

/** What the quieter elements have in common: the rule, the title, parts under headings, and lists of links. */
export const sheetStyle = [
  linksStyle,
  css`
    section {
      border-top: 5px solid var(--accent);
    }
    .top,
    .foot {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25rem 2rem;
      color: var(--muted);
      font-size: 0.875rem;
    }
    .top {
      margin-top: 0.9rem;
    }
    .title,
    .large,
    .name {
      font-family: var(--gran-font-statement, inherit);
    }
    .title {
      margin-top: clamp(1.1rem, 3cqi, 2rem);
      color: var(--accent);
      font-size: clamp(1.9rem, 6.5cqi, 3.5rem);
      font-weight: 600;
      letter-spacing: -0.015em;
      line-height: 1.08;
      hyphens: manual;
      text-wrap: balance;
    }
    .part {
      font-size: 1.125rem;
      font-weight: 600;
      line-height: 1.35;
    }
    .name {
      font-size: clamp(1.125rem, 2.4cqi, 1.3125rem);
      font-weight: 600;
      line-height: 1.3;
      text-wrap: pretty;
    }
    .name a {
      text-decoration: none;
    }
    .name a:hover {
      text-decoration: underline 1px;
    }
    .large {
      font-size: clamp(1.25rem, 3cqi, 1.625rem);
      line-height: 1.32;
    }
    summary {
      width: fit-content;
      color: var(--accent);
      font-size: 0.9375rem;
      cursor: pointer;
    }
    summary:hover {
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    .foot {
      margin-top: clamp(2rem, 5cqi, 3.25rem);
      border-top: 1px solid var(--line);
      padding-top: 0.9rem;
    }
    @media print {
      li,
      tr {
        break-inside: avoid;
      }
    }
    /* A heading has a column of its own where there is room. */
    .chapter {
      display: grid;
      align-items: start;
      gap: 0.5rem 2rem;
      margin-top: clamp(1.9rem, 4.5cqi, 2.75rem);
    }
    .chapter > div > .links {
      margin-top: 0;
    }
    @container (min-width: 52rem) {
      .chapter {
        grid-template-columns: 1fr 2.25fr;
        border-top: 1px solid var(--line);
        padding-top: 1.1rem;
      }
      .chapter > div > .links > li:first-child {
        border-top: 0;
        padding-top: 0.1rem;
      }
    }
  `,
]
