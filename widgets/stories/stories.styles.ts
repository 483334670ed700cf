import { css } from 'lit'

/** Cards without frames: picture, headline, a sentence, three short paragraphs. As many beside each other as there is room for. */
export const storiesStyle = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr));
    gap: clamp(2.25rem, 5cqi, 3.5rem) clamp(1.5rem, 4cqi, 2.75rem);
  }
  ul > li {
    position: relative;
  }
  article {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }
  /* The headline comes first for those who listen, the picture for those who look. */
  .picture {
    order: -1;
    position: relative;
  }
  img,
  .picture svg {
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  .kind,
  .date,
  .none {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .headline {
    margin-top: 0.3rem;
    font-family: var(--gran-font-statement, inherit);
    font-size: clamp(1.3rem, 3.4cqi, 1.55rem);
    font-weight: 600;
    line-height: 1.22;
    text-wrap: balance;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a:hover {
    text-decoration: underline 1px;
  }
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .summary {
    margin-top: 0.6rem;
  }
  dl {
    margin-top: 0.9rem;
    border-left: 2px solid var(--ring);
    padding-left: 1rem;
    font-size: 0.9375rem;
  }
  dt {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  dl > div + div {
    margin-top: 0.5rem;
  }
  .date {
    margin-top: 0.9rem;
  }
  .fresh {
    margin-bottom: 1.5rem;
  }
  .more {
    margin-top: clamp(2rem, 5cqi, 3rem);
  }
  .link {
    padding-block: 0.3rem;
  }
  .link[disabled] {
    color: var(--muted);
    cursor: default;
  }
`
