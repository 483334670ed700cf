import { css } from 'lit'

/** A table with an area's name before its marks; on a narrow screen the name stands above them, and nothing scrolls sideways. */
export const matrixStyle = css`
  .introduction {
    margin-top: 1rem;
    max-width: 40rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.5rem;
    margin-top: 1rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .legend span {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend svg {
    width: 1.5rem;
  }
  table {
    position: relative;
    width: 100%;
    margin-top: 1.5rem;
    border-collapse: collapse;
  }
  tbody tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.1rem;
    border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
    padding-block: 0.75rem;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  tbody th {
    flex: 0 0 100%;
    font-weight: 600;
  }
  /* Ten fit beside each other on the narrowest screen. */
  td {
    flex: 0 0 clamp(1.5rem, 9.4cqi, 2.5rem);
  }
  tbody th a {
    text-decoration: none;
  }
  tbody th a:hover {
    text-decoration: underline 1px;
  }
  .cell {
    display: block;
    position: relative;
  }
  svg {
    display: block;
    width: 100%;
    max-width: 2.5rem;
    height: auto;
  }
  text {
    fill: var(--accent);
    font-family: var(--gran-font-statement, inherit);
    font-size: 38px;
    font-weight: 600;
    text-anchor: middle;
  }
  .nei text,
  .ukjent text {
    fill: var(--muted);
    font-weight: 400;
  }
  .ukjent path {
    stroke: var(--muted);
    stroke-width: 3;
    stroke-dasharray: 5 7;
  }
  .no {
    stroke: var(--muted);
    stroke-width: 4;
  }
  a.cell:hover .wood {
    stroke: var(--accent);
    stroke-width: 6;
  }
  .part {
    margin-top: clamp(2rem, 5cqi, 3rem);
  }
  ol {
    display: grid;
    gap: 0.6rem clamp(1.5rem, 4cqi, 3rem);
    margin-top: 0.75rem;
  }
  @container (min-width: 44rem) {
    tbody tr {
      display: table-row;
    }
    th,
    td {
      border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
      padding: 0.5rem 0.35rem;
      vertical-align: middle;
    }
    tbody th {
      padding-left: 0;
    }
    td {
      width: 3.2rem;
    }
    ol {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* Drawings are not forced by the browser, and their numbers are text. */
  @media (forced-colors: active) {
    :host {
      --muted: CanvasText;
    }
  }
`
