// How texts are put in order: by code unit, the same on every machine.
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
