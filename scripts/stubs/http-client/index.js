// @actions/core loads an HTTP client with all of undici for OpenID Connect tokens alone, at every start. This
// action asks for none, so package.json puts these two names in its place; `validate` starts in half the time.
const absent = (name) =>
  function Absent() {
    throw new Error(`${name} is not part of this bundle: the action asks for no OpenID Connect token.`)
  }

export const HttpClient = absent('HttpClient')
export const BearerCredentialHandler = absent('BearerCredentialHandler')
