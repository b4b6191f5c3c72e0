// @actions/github brings an HTTP client of its own. This action gives it the way to Vanta instead, so that both hosts go
// through the same proxies; package.json puts this in the place of the second client, which is never called.
export const fetch = () => {
  throw new Error('fetch is not part of this bundle: GitHub is asked through the transport of the action.')
}
