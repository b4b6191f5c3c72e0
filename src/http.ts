// The one way out: Vanta and GitHub are reached through the same proxies, which the environment names.
import { setFlagsFromString } from 'node:v8'
// By file and not by name: the package's index also loads fetch, caches and mocks, with which a plan of 100 users takes
// 270 ms of processor time instead of 229. The version is pinned, and the build fails where an update moves the files.
import type { Dispatcher } from 'undici'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import { Failure } from './errors.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

/** A variable's value in lower or upper case, the lower one first, as curl has it. An empty one is not set. */
const setting = (env: World['env'], name: string): string =>
  env[name.toLowerCase()]?.trim() || env[name]?.trim() || ''

/** `proxy.example:3128` is taken for `http://proxy.example:3128`, as curl does. */
const proxyIn = (env: World['env'], name: string): string => {
  const value = setting(env, name)
  return value === '' || value.includes('://') ? value : `http://${value}`
}

/**
 * Requests to `https` go through `HTTPS_PROXY`, or through `HTTP_PROXY` where there is no other; requests to `http`
 * through `HTTP_PROXY`. `NO_PROXY` lists the hosts that are reached directly, with commas or spaces between them:
 * `corp.example` (and what is below it), `*.corp.example` (only what is below it), `host:port`, or `*`.
 */
export const dispatcherFrom = (env: World['env']): Dispatcher => {
  // undici reads HTTP with WebAssembly. At the third request V8 sets out to optimise it, on a thread that the end of the
  // process has to wait for: 35 ms, a fifth of a small run, for a handful of requests. So it does not begin. Set once all
  // is loaded: a flag that is set earlier makes Node.js refuse its own cached code.
  setFlagsFromString('--wasm-tiering-budget=1000000000')
  try {
    return new EnvHttpProxyAgent({
      httpProxy: proxyIn(env, 'HTTP_PROXY'),
      httpsProxy: proxyIn(env, 'HTTPS_PROXY'),
      noProxy: setting(env, 'NO_PROXY'),
      // HTTP/1.1 only: what a lost connection means for a request is well known there.
      allowH2: false
    })
  } catch {
    throw new Failure(
      'configuration',
      say`The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is not a URL. Fix it, e.g. http://proxy.example:3128.`
    )
  }
}
