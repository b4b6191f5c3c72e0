if (Number.parseInt(process.versions.node, 10) < 24)
  throw new Error(
    `The tests run on Node.js 24, as the action does; this is ${process.version}. Install it from https://nodejs.org.`
  )

// Packages that import JSON without saying so: our transform says it.
const UNSAID_JSON = '/node_modules/@actions/(?:languageservice|workflow-parser)/'

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/sandbox', '<rootDir>/__tests__'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/texts.ts'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': '<rootDir>/__tests__/support/strip-types.js',
    [`${UNSAID_JSON}.*\\.js$`]: '<rootDir>/__tests__/support/json-imports.js'
  },
  transformIgnorePatterns: [`^(?!.*${UNSAID_JSON}).*/node_modules/`],
  collectCoverageFrom: ['src/**/*.ts'],
  // Most tests wait for processes of their own.
  maxWorkers: '100%',
  testTimeout: 120_000
}
