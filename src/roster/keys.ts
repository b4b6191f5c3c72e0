// What may be in the users files only once.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { Text } from '../say.ts'
import type { YamlNode } from './parse.ts'
import { quoted } from './problems.ts'
import type { FileDesk } from './tree.ts'

/** Where a thing was named before. Where it was not, it is from now on: at `start`. */
export const placeBefore = (name: string, start: number, { named, place }: FileDesk): Place | undefined => {
  const first = named.get(name)
  if (first === undefined) named.set(name, () => place(start))
  return first?.()
}

/** Where an e-mail address was before in the same scope. Whether it is one is checked elsewhere. */
export const addressBefore = (
  node: YamlNode | undefined,
  start: number,
  scope: string,
  desk: FileDesk
): Place | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string'
    ? placeBefore(`${scope}\n${addressKey(node.value)}`, start, desk)
    : undefined

export const sourceOf = (node: YamlNode): Text => quoted(node.kind === 'scalar' ? node.source : '')
