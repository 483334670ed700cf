import { css } from 'lit'

/** The statement large beside its slice; what stands behind it in chapters, with their headings in a column of their own where there is room. */
export const pointStyle = css`
  .head {
    display: grid;
    gap: 1rem clamp(1.25rem, 4cqi, 2.75rem);
    margin-top: clamp(1.5rem, 4cqi, 2.75rem);
  }
  .slice {
    width: clamp(6.5rem, 20cqi, 12rem);
    height: auto;
  }
  .pith {
    fill: var(--paper);
  }
  text {
    fill: var(--accent);
    font-size: 22px;
    font-weight: 600;
    text-anchor: middle;
  }
  .statement,
  text {
    font-family: var(--gran-font-statement, inherit);
  }
  .statement {
    margin-top: 0.2rem;
    font-size: clamp(1.5rem, 4.4cqi, 2.375rem);
    line-height: 1.25;
    text-wrap: balance;
  }
  .statement b {
    color: var(--accent);
    font-weight: 600;
  }
  .counts {
    margin-top: 0.7rem;
    color: var(--accent);
    font-weight: 600;
  }
  .question {
    margin-top: 2rem;
    border-left: 3px dashed var(--line);
    padding: 0.6rem 0 0.6rem 1.25rem;
    font-size: 1.25rem;
  }
  @container (min-width: 34rem) {
    .head {
      grid-template-columns: auto 1fr;
      align-items: center;
    }
  }
`
