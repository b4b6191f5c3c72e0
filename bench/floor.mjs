// The least that any program of this kind does, in the same language with the same HTTP library: no YAML, no checks,
// no plan, no report. `floor.mjs ADDRESS accounts.json`. The benchmark bundles it as the action is bundled.
import { readFileSync } from 'node:fs'
import { request } from 'undici'

const [address, file] = process.argv.slice(2)
const accounts = JSON.parse(readFileSync(file, 'utf8'))
const url = `${address}/v1/resources/user_account`

const json = async (response) => {
  const { statusCode, body } = await response
  if (statusCode !== 200) throw new Error(`The server answered ${statusCode}.`)
  return body.json()
}

const token = await json(
  request(`${address}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: 'id',
      client_secret: 'secret',
      scope: 'connectors.self:read-resource connectors.self:write-resource',
      grant_type: 'client_credentials'
    })
  })
)
const headers = { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' }
const list = () => json(request(`${url}?resourceId=bench`, { headers }))

await list()
const body = JSON.stringify({ resourceId: 'bench', resources: accounts })
await json(request(url, { method: 'PUT', headers, body }))
const { resources } = await list()
if (resources.length !== accounts.length) throw new Error('Not all accounts are there.')
