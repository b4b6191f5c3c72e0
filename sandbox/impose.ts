// A fault, imposed on one request: what is answered, and whether the request is carried out at all.
import { type Fault, repeatPage, transformBody } from './faults.ts'
import { type Answer, type Call, html, json, text } from './http.ts'

/** What a fault can do to the service that it hits. */
export type Service = {
  /** The service's own answer, with its effect. */
  carryOut: () => Answer
  /** Ends the token of the app that asks. */
  revoke: () => void
  /** Takes back what has happened since `save` was called. */
  save: () => () => void
}

type AnsweredByFault = Extract<Fault, { kind: 'status' | 'reset' | 'hang' | 'empty' | 'json' | 'text' }>

const ANSWERING = new Set<string>(['status', 'reset', 'hang', 'empty', 'json', 'text'])

function isAnsweredByFault(fault: Fault): fault is AnsweredByFault {
  return ANSWERING.has(fault.kind)
}

/** The answer to `call` under `fault`. */
export function impose(fault: Fault | undefined, call: Call, service: Service): Answer {
  if (fault === undefined) return service.carryOut()
  if (isAnsweredByFault(fault)) {
    return faultAnswer(fault, fault.effect === 'after' && (service.carryOut().effect ?? false))
  }
  if (fault.kind === 'revoke') {
    if (fault.effect !== 'after') service.revoke()
    const answer = service.carryOut()
    if (fault.effect === 'after') service.revoke()
    return answer
  }
  const takeBack = service.save()
  const real = service.carryOut()
  switch (fault.kind) {
    case 'undo':
      takeBack()
      return { ...real, effect: false }
    case 'transform':
      return { ...real, body: transformBody(real.body, fault.transform) }
    case 'repeat-cursor':
      return { ...real, body: repeatPage(call, real.body, fault.fresh ?? false) }
    case 'truncate':
    case 'drip':
      return { ...real, ending: fault }
    case 'lag':
      break
  }
  return real
}

/** What is answered instead of the service's own answer, whose effect stays. */
function faultAnswer(fault: AnsweredByFault, effect: boolean): Answer {
  if (fault.kind === 'reset' || fault.kind === 'hang') {
    return { status: 0, body: '', effect, ending: { kind: fault.kind } }
  }
  if (fault.kind === 'empty') return { status: fault.status ?? 200, body: '', effect }
  if (fault.kind === 'json') return json(fault.status ?? 200, fault.body, effect)
  if (fault.kind === 'text') {
    return { ...text(fault.status ?? 200, fault.body, contentType(fault.contentType)), effect }
  }
  const made = statusBody(fault.status, fault.body)
  return { ...made, headers: { ...made.headers, ...lowerCase(fault.headers ?? {}) }, effect }
}

function contentType(value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { 'content-type': value }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** A text is sent as it is, as a page where it looks like one; anything else as JSON. */
function statusBody(status: number, body: unknown): Answer {
  if (typeof body === 'string')
    return body.trimStart().startsWith('<') ? html(status, body) : text(status, body)
  return json(status, body ?? { message: `sandbox fault: status ${status}` })
}
