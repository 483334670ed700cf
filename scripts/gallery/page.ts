import type { Picture, Theme } from './picture.js'

const names: Readonly<Record<Theme, string>> = { light: 'light', dark: 'dark', forced: 'forced colours', print: 'print' }

/** One page with all pictures, an element after the other. Like the README it is for whoever develops or chooses, so it is in English. */
export function galleryPage(pictures: readonly Picture[]): string {
  const tags = [...new Set(pictures.map(({ tag }) => tag))]
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>viigran – every element in every look</title>
  <style>
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
    body { max-width: 90rem; margin: 2rem auto; padding-inline: 1rem }
    section { margin-top: 4rem }
    div { display: flex; flex-wrap: wrap; align-items: start; gap: 1.5rem }
    figure { margin: 0; max-width: 100% }
    img { display: block; max-width: 100%; height: auto; border: 1px solid #8888 }
    figcaption { padding-block: 0.25rem 1rem; font-size: 0.875rem }
  </style>
  <h1>Every element in every look</h1>
  <p>Taken by <code>npm run gallery</code> from the built product with the strategy and invented samples in it.</p>
  <ul>
${tags.map((tag) => `    <li><a href="#${tag}">${tag}</a></li>`).join('\n')}
  </ul>
${tags
  .map((tag) =>
    section(
      tag,
      pictures.filter((picture) => picture.tag === tag),
    ),
  )
  .join('\n')}
</html>
`
}

const section = (tag: string, pictures: readonly Picture[]) => `  <section id="${tag}">
    <h2>${tag}</h2>
    <div>
${pictures.map(figure).join('\n')}
    </div>
  </section>`

/** Wide ones are shown at half their size, so that they stand beside each other. */
function figure({ tag, theme, width, height, file }: Picture): string {
  const scale = width > 320 ? 2 : 1
  const caption = `${names[theme]}, ${theme === 'print' ? 'A4' : `${width} px`}`
  const size = `width="${width / scale}" height="${Math.round(height / scale)}"`
  return `      <figure>
        <a href="${file}"><img src="${file}" ${size} alt="${tag}, ${caption}" loading="lazy"></a>
        <figcaption>${caption}</figcaption>
      </figure>`
}
