// One access token per app and run: minted when first needed, shared by all requests, renewed at most once.
import type { Clock } from '../world.ts'
import { parseJson, record } from '../json.ts'
import { say, type Text } from '../say.ts'
import { type App, APPS, scopesOf } from './apps.ts'
import type { ClientOptions } from './client.ts'
import { type VantaError, failedTo, requestOf } from './error.ts'
import type { Sender } from './retry.ts'
import type { RawAnswer } from './transport.ts'
import { answered, causeOf, redirectHint } from './words.ts'

export type Credentials = Readonly<{ clientId: string; clientSecret: string }>

type TokenOptions = Pick<ClientOptions, 'app' | 'credentials' | 'readOnly' | 'setSecret'> &
  Readonly<{ clock: Pick<Clock, 'now'> }>

type Token = Readonly<{ value: string; expiresAt: number }>

export const TOKEN_PATH = '/oauth/token'
const PURPOSE = say`get an access token`
const CALL = { method: 'POST', path: TOKEN_PATH, purpose: PURPOSE, repeatable: true, writes: false } as const
const REQUEST = requestOf('POST', TOKEN_PATH)
/** Documented as `expires_in: 3600`; used where an answer leaves it out. */
const USUAL_LIFE_S = 3_600

/** Visible ASCII only: anything else could not be sent in a header. */
const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,8192}$/.test(value)

const remedyOf = (app: App, answer: RawAnswer): Text => {
  const { name, id, secret } = APPS[app]
  const detail = causeOf(answer.text)
  if (answer.status >= 300 && answer.status < 400) return redirectHint(answer)
  if (/invalid_scope/i.test(detail)) {
    const other = APPS[app === 'build' ? 'manage' : 'build']
    return say`These credentials belong to the other kind of app: "${id}" and "${secret}" need those of a ${name} app, while those of a ${other.name} app go into "${other.id}" and "${other.secret}".`
  }
  if (answer.status === 401 || /invalid_client/i.test(detail)) {
    return say`Check "${id}" and "${secret}" against the ${name} app in Vanta; if the secret was rotated there, update it here.`
  }
  if (answer.status === 404 || answer.status === 405) {
    return say`Check "api-url": this host does not issue tokens.`
  }
  if (answer.status === 429) {
    return say`Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.`
  }
  if (answer.status >= 500) return say`Vanta could not answer. Run again later.`
  return say`Check "${id}" and "${secret}", and "api-url".`
}

/** Without the status, which says nothing of the request that the token is for. */
const failed = (app: App, why: Text): VantaError =>
  failedTo(say`${PURPOSE} for the ${APPS[app].name} app`, 'access', why)

/**
 * Vanta's reference: `POST /oauth/token` with a JSON body (a form is turned down), answered by
 * `{access_token, expires_in, token_type}`. A new token revokes the app's previous one at once, and 5 requests a
 * minute are allowed: hence one token per run, and one renewal. Asking twice is harmless, so it is repeated like
 * a read.
 */
export const createTokens = (options: TokenOptions, send: Sender) => {
  const { app, credentials, readOnly, clock, setSecret } = options
  let token: Promise<Token> | undefined
  let renewedFrom: string | undefined

  const mint = async (): Promise<Token> => {
    const body = JSON.stringify({
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: scopesOf(app, readOnly),
      grant_type: 'client_credentials'
    })
    const { answer } = await send({ ...CALL, body }, async () => ({}))
    if (answer.status < 200 || answer.status > 299)
      throw failed(app, say`${answered(REQUEST, answer)} ${remedyOf(app, answer)}`)
    const { access_token: value, expires_in: seconds } = record(parseJson(answer.text))
    if (!isToken(value))
      throw failed(app, say`${REQUEST} answered ${answer.status}, but without a token. Check "api-url".`)
    setSecret(value)
    // A token with an odd life is a token all the same.
    const life = (Number.isFinite(seconds) && Number(seconds) > 0 ? Number(seconds) : USUAL_LIFE_S) * 1_000
    // A request that starts just before the end must still be answered.
    return { value, expiresAt: clock.now() + life - Math.min(60_000, life / 10) }
  }

  const mintAnew = (): Promise<Token> => {
    token = mint()
    return token
  }

  /** The token to use now; the first call mints it, and calls at the same time share it. */
  const current = async (): Promise<string> => {
    const known = token
    if (known === undefined) return (await mintAnew()).value
    const { value, expiresAt } = await known
    if (clock.now() < expiresAt) return value
    // The caller that saw it expire first has already asked for a new one.
    return (await (token === known || token === undefined ? mintAnew() : token)).value
  }

  /** After Vanta turned `token` down: the token to repeat with, or undefined where there is no second chance. */
  const renew = async (turnedDown: string): Promise<string | undefined> => {
    const now = await current()
    if (now !== turnedDown) return now
    if (renewedFrom === undefined) {
      renewedFrom = turnedDown
      return (await mintAnew()).value
    }
    // Requests that failed at the same time share the one renewal.
    return renewedFrom === turnedDown ? current() : undefined
  }

  return { current, renew }
}
