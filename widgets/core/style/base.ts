import { css } from 'lit'

/**
 * What all elements share. The host page's design wins over ours: first our own custom properties, then Designsystemet's tokens, then
 * the growth rings' colours. `light-dark()` follows the page's `color-scheme`, so a light page never gets a dark widget.
 */
export const baseStyle = css`
  :host {
    --paper: var(--gran-paper, var(--ds-color-neutral-background-default, light-dark(#fbf8f2, #141a17)));
    --ink: var(--gran-ink, var(--ds-color-neutral-text-default, light-dark(#1d2420, #eef2ec)));
    --accent: var(--gran-accent, var(--ds-color-accent-text-subtle, light-dark(#1b4d38, #9fd3b5)));
    --muted: var(--gran-muted, var(--ds-color-neutral-text-subtle, light-dark(#566259, #a9b6ad)));
    --line: var(--gran-line, var(--ds-color-neutral-border-subtle, light-dark(#9aa79d, #5d6a62)));
    --wood: var(--gran-wood, light-dark(#efe3cd, #3a3122));
    --ring: var(--gran-ring, light-dark(#a8814f, #c79a5f));
    display: block;
    container-type: inline-size;
    /* What a page says of everything (*) would come in here and make the text unreadable. */
    color: var(--ink) !important;
    direction: ltr !important;
    white-space: normal !important;
    text-indent: 0 !important;
    font-family: var(--gran-font-body, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* A list without bullets is no list to VoiceOver; this character keeps it one. */
  li::before {
    content: '\\200B';
    position: absolute;
  }
  a,
  .link {
    color: var(--accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  /* A link that opens what it leads to says so, once it does: its sign has its place from the beginning. */
  .edge::after {
    display: inline-block;
    opacity: 0;
    width: 0.4em;
    height: 0.4em;
    margin-left: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    vertical-align: 0.15em;
    rotate: -45deg;
    content: '';
  }
  .edge[aria-expanded]::after {
    opacity: 1;
  }
  .edge[aria-expanded='true']::after {
    rotate: 45deg;
  }
  button {
    border: 0;
    padding: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 2px;
  }
  path {
    fill: none;
    stroke: var(--ring);
  }
  .wood {
    fill: var(--wood);
  }
  .empty {
    stroke: var(--line);
    stroke-dasharray: 2 3.5;
  }
  /* Only text is forced by the browser; drawings follow here. */
  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --line: CanvasText;
      --wood: none;
      --ring: CanvasText;
    }
    svg text {
      fill: CanvasText;
    }
  }
`
