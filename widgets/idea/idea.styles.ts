import { css } from 'lit'

/** Plain fields, each as wide as the text above it; what is wrong stands beside a heavy line. */
export const ideaStyle = css`
  .large,
  .told,
  form {
    margin-top: 1.25rem;
    max-width: 40rem;
  }
  form,
  fieldset,
  .told {
    display: grid;
    gap: 1.25rem;
  }
  fieldset {
    margin: 0;
    border: 1px solid var(--line);
    padding: 1rem 1.25rem 1.25rem;
    min-width: 0;
  }
  label,
  legend,
  .error,
  dt,
  .send {
    font-weight: 600;
  }
  .error,
  [role='alert'] {
    border-inline-start: 4px solid var(--ink);
    padding-inline-start: 0.75rem;
  }
  textarea,
  select,
  input {
    margin: 0.4rem 0 0;
    border: 1px solid var(--muted);
    border-radius: 0;
    padding: 0.5rem 0.75rem;
    width: 100%;
    min-height: 2.75rem;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  [aria-invalid='true'] {
    border-width: 3px;
  }
  div:has(> [type='checkbox']) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75rem;
  }
  [type='checkbox'] {
    grid-area: 1 / 1;
    margin: 0;
    width: 1.5rem;
    min-height: 1.5rem;
    accent-color: var(--accent);
  }
  #consent-about {
    grid-column: 2;
  }
  .send {
    justify-self: start;
    border: 1px solid transparent;
    padding: 0.6rem 1.5rem;
    background: var(--accent);
    color: var(--paper);
  }
  dd {
    font-size: 1.5rem;
    letter-spacing: 0.04em;
  }
`
