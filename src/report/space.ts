// How texts share a limited space.

export type Limit = Readonly<{ max: number; measure: (text: string) => number }>

/** The lines of as many of `items`, from the first, as fit with a line end each. Made only as far as they fit. */
export const fits = <T>(
  items: readonly T[],
  line: (item: T) => string,
  { max, measure }: Limit
): readonly string[] => {
  const kept: string[] = []
  let left = max
  for (const item of items) {
    const text = line(item)
    left -= measure(text) + 1
    if (left < 0) break
    kept.push(text)
  }
  return kept
}

/** `all` in two, in their order: `amount` of them, those that are `preferred` before any other, and the rest. */
export const parted = <T>(
  all: readonly T[],
  preferred: readonly T[],
  amount: number
): readonly [first: readonly T[], rest: readonly T[]] => {
  const first = new Set([...new Set([...preferred, ...all])].slice(0, amount))
  return [all.filter((each) => first.has(each)), all.filter((each) => !first.has(each))]
}

/** Markdown behind a click. */
export const fold = (label: string, body: string): string =>
  `<details><summary>${label}</summary>\n\n${body}\n\n</details>`

/** Set off as one of GitHub's alerts. */
export const alert = (kind: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE', body: string): string =>
  [`[!${kind}]`, ...body.split('\n')].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
