type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('[name]')]

/** Whether something else stands there than at first. */
const isChanged = (field: Field): boolean =>
  ('checked' in field && field.checked) ||
  field.value !== ('options' in field ? (field.querySelector<HTMLOptionElement>('[selected]')?.value ?? '') : field.defaultValue)

/**
 * What somebody has written in a form stays, and the cursor with it, when another form takes its place or it comes to say something else: in another
 * language, with other areas. A consent stays only where its words are the same.
 * @returns what puts it back
 */
export function held(form: HTMLFormElement): (next: HTMLFormElement) => void {
  const fields = fieldsOf(form)
  const written = fields.filter(isChanged).map(({ name, value }) => ({ name, value }))
  const focused = fields.find((field) => field.matches(':focus'))
  return (next) => {
    const named = (wanted: string) => fieldsOf(next).find(({ name }) => name === wanted)
    for (const { name, value } of written) {
      const field = named(name)
      if (!field) continue
      if (field.type === 'checkbox' && 'checked' in field) field.checked = field.value === value
      else if (field.value !== value) field.value = value
      // An area that is no longer there.
      if ('options' in field && field.selectedIndex < 0) field.value = ''
    }
    const field = focused && next !== form ? named(focused.name) : undefined
    if (!field || !focused) return
    field.focus({ preventScroll: true })
    if ('selectionStart' in field && 'selectionStart' in focused && focused.selectionStart !== null)
      field.setSelectionRange(focused.selectionStart, focused.selectionEnd)
  }
}
