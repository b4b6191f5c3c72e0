// The input `max-removals` as a value: a number, or a share of what is there.

/** `text` is what the user wrote. Of a percentage, at least 3 are always allowed, so that small lists can change. */
export type Limit = Readonly<{ kind: 'number' | 'percentage'; value: number; text: string }>

/** Understands `12` and `20%`; undefined for anything else. */
export const parseLimit = (text: string): Limit | undefined => {
  const match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text.trim())
  if (match === null) return undefined
  const value = Number(match[1])
  if (match[2] === '%') return value <= 100 ? { kind: 'percentage', value, text: text.trim() } : undefined
  return Number.isInteger(value) ? { kind: 'number', value, text: text.trim() } : undefined
}

/** How many removals a limit allows, of `total` that are there. */
export const limitFor = (limit: Limit, total: number): number =>
  limit.kind === 'number' ? limit.value : Math.max(3, Math.floor((limit.value * total) / 100))
