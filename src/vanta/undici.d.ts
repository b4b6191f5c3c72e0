// Types of the two files of undici that are loaded one by one; the package has types for its index only.
declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici'

  /** What `Dispatcher.prototype.request` is, once the index has put it there. */
  function request(
    this: Pick<Dispatcher, 'dispatch'>,
    options: Dispatcher.RequestOptions
  ): Promise<Dispatcher.ResponseData>
  export default request
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  export { EnvHttpProxyAgent as default } from 'undici'
}
