import { css } from 'lit'

/** Read from top to bottom: a sentence, a picture across, three short paragraphs side by side, then the telling in lines that are not too long. */
export const storyStyle = css`
  .large {
    margin-top: 1rem;
    max-width: 40rem;
  }
  .picture {
    margin-top: clamp(1.5rem, 4cqi, 2.5rem);
  }
  .picture svg {
    aspect-ratio: 3 / 1;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.25rem clamp(1.5rem, 4cqi, 2.75rem);
    margin-top: clamp(1.75rem, 4.5cqi, 2.75rem);
  }
  dl > div {
    border-left: 2px solid var(--ring);
    padding-left: 1rem;
  }
  dt {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .prose {
    max-width: 38rem;
    margin-top: clamp(1.75rem, 4.5cqi, 2.75rem);
  }
  .prose > * + * {
    margin-top: 1em;
  }
  .prose > .part {
    margin-top: 1.75em;
  }
  .prose li {
    display: list-item;
    margin-left: 1.25rem;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  blockquote {
    margin-inline: 0;
    border-left: 3px solid var(--ring);
    padding-left: 1.25rem;
    font: italic 1.1875rem/1.5 var(--gran-font-statement, inherit);
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1.5rem;
    margin-top: clamp(1.75rem, 4.5cqi, 2.75rem);
  }
`
