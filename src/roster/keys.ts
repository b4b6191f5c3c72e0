// What groups and Trust Centers have in common in a users file: keys that people chose, and addresses that appear once.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { Text } from '../say.ts'
import type { Entry, YamlNode } from './parse.ts'
import { quoted } from './problems.ts'
import type { FileDesk, Named } from './tree.ts'

/** Where an e-mail address was before. Whether it is one is checked elsewhere. */
export const seenBefore = (
  node: YamlNode | undefined,
  start: number,
  scope: string,
  seen: Named,
  desk: FileDesk
): Place | undefined => {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined
  const key = `${scope}\n${addressKey(node.value)}`
  const first = seen.get(key)
  if (first === undefined) seen.set(key, { place: () => desk.place(start) })
  return first?.place()
}

export const sourceOf = (node: YamlNode): Text => quoted(node.kind === 'scalar' ? node.source : '')

/** The key of a group or a Trust Center as a value of its own. */
export const keyOf = ({ key, start }: Entry): YamlNode => ({ kind: 'scalar', value: key, source: key, start })
