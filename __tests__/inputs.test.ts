import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../src/inputs.ts'
import { plain } from '../src/say.ts'
import { inputOf, inputsOf } from './simulation/process.ts'

const read = (given: Readonly<Record<string, string>>) => {
  const { inputs, problems } = readInputs({ input: inputOf(inputsOf(given)) })
  return { inputs, problems: problems.map(({ message }) => plain(message)) }
}

describe('the address of the API', () => {
  test.each([
    ['http://api.vanta.com', 'must be https'],
    ['http://127.0.0.1.example.com', 'must be https'],
    ['http://localhost.example.com', 'must be https'],
    ['ftp://api.vanta.com', 'must be https'],
    ['https://user@api.vanta.com', 'must be a scheme and a host'],
    ['https://:password@api.vanta.com', 'must be a scheme and a host'],
    ['https://api.vanta.com/v1', 'must be a scheme and a host'],
    ['https://api.vanta.com/?a=b', 'must be a scheme and a host'],
    ['https://api.vanta.com/#part', 'must be a scheme and a host'],
    ['api.vanta.com', 'is not a URL']
  ])('%s is refused', (url, why) => {
    expect(read({ 'api-url': url }).problems).toEqual([expect.stringContaining(why)])
  })

  test.each([
    ['https://api.vanta-gov.com/', 'https://api.vanta-gov.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['', 'https://api.vanta.com']
  ])('%s is taken', (url, taken) => {
    expect(read({ 'api-url': url })).toMatchObject({ problems: [], inputs: { apiUrl: taken } })
  })
})
