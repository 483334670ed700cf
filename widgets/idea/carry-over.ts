type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('[name]')]

/**
 * What somebody has typed goes over to the form that takes the place of another, and the cursor with it. A consent only where its words are the same.
 * @param focused where the cursor was
 */
export function carryOver(from: HTMLFormElement, to: HTMLFormElement, focused: Element | null | undefined): void {
  const next = fieldsOf(to)
  for (const field of fieldsOf(from)) {
    const same = next.find(({ name }) => name === field.name)
    if (!same) continue
    if (field.type !== 'checkbox') same.value = field.value
    else if ('checked' in same && 'checked' in field) same.checked = field.checked && same.value === field.value
    if (field !== focused) continue
    same.focus({ preventScroll: true })
    if ('selectionStart' in same && 'selectionStart' in field && field.selectionStart !== null)
      same.setSelectionRange(field.selectionStart, field.selectionEnd)
  }
}
