import { css } from 'lit'

/** Plain fields, each as wide as the text above it; what is wrong stands beside a heavy line. */
export const ideaStyle = css`
  fieldset {
    all: unset;
  }
  .large {
    margin-top: 0.75rem;
  }
  form,
  fieldset,
  .told {
    display: grid;
    gap: 1.25rem;
    margin-top: 1.25rem;
    max-width: 40rem;
  }
  label,
  legend,
  .error,
  .send {
    font-weight: 600;
  }
  legend {
    padding: 0;
  }
  li + li {
    margin-top: 0.4rem;
  }
  label {
    display: block;
  }
  .error,
  [role='alert'] {
    border-inline-start: 4px solid;
    padding-inline-start: 0.75rem;
  }
  .error {
    margin-block: 0.4rem;
  }
  textarea,
  select,
  input {
    margin-top: 0.4rem;
    border: 1px solid var(--muted);
    padding: 0.6rem;
    width: 100%;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  [aria-invalid='true'] {
    border-width: 3px;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
  }
  .choice + a {
    display: inline-block;
    margin-top: 0.4rem;
  }
  .choice label {
    font-weight: 400;
  }
  [type='checkbox'] {
    flex: none;
    margin: 0;
    width: 1.5rem;
    height: 1.5rem;
    accent-color: var(--accent);
  }
  [inert] {
    opacity: 0.5;
  }
  .send {
    justify-self: start;
    border: 1px solid transparent;
    padding: 0.6rem 1.5rem;
    background: var(--accent);
    color: var(--paper);
  }
  /* The paper is a colour of the system there, which the browser would leave as it is: on a button of the same. */
  @media (forced-colors: active) {
    .send {
      color: ButtonText;
    }
  }
`
