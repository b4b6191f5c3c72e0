// How texts share a limited space.

export type Limit = Readonly<{ max: number; measure: (text: string) => number }>

/** As many of `items`, from the first, as fit into `room` with a line end each. Made only as far as they fit. */
export const fits = (
  items: readonly (() => string)[],
  room: number,
  measure: Limit['measure']
): readonly string[] => {
  const kept: string[] = []
  let left = room
  for (const make of items) {
    const item = make()
    left -= measure(item) + 1
    if (left < 0) break
    kept.push(item)
  }
  return kept
}

/** Markdown behind a click. */
export const fold = (label: string, body: string): string =>
  `<details><summary>${label}</summary>\n\n${body}\n\n</details>`

/** Set off as one of GitHub's alerts. */
export const alert = (kind: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE', body: string): string =>
  [`[!${kind}]`, ...body.split('\n')].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
