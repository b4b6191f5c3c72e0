// @actions/core loads an HTTP client with all of undici for OpenID Connect tokens alone, at every start, and
// @actions/github to find a proxy. This action asks for no such token and gives both hosts its own transport, so
// package.json puts this in the client's place: `validate` starts in half the time.
const absent = (name) => () => {
  throw new Error(`${name} is not part of this bundle: the action asks for no OpenID Connect token.`)
}

export class HttpClient {
  get = absent('HttpClient.get')
  post = absent('HttpClient.post')
  getJson = absent('HttpClient.getJson')
  getAgent = () => undefined
  getAgentDispatcher = () => undefined
}
export const BearerCredentialHandler = absent('BearerCredentialHandler')
