// Mutation testing, a part at a time: CONTRIBUTING.md has the command, docs/mutants.md what came of it.

/** What is changed, and the tests that have to notice: those of its own, since all of them would take minutes a mutant. */
const PARTS = {
  start: [
    ['event', 'inputs', 'policies', 'requirements'],
    ['event', 'inputs', 'policies']
  ],
  plan: [['plan/**/*', 'kinds/*/{plan,guards,employment}'], ['plan/**/*']],
  roster: [['roster/**/*', 'kinds/*/{file,entry,fill,share}'], ['roster/**/*']],
  vanta: [['vanta/**/*', 'kinds/*/vanta'], ['vanta/**/*']],
  apply: [['apply', 'apply/**/*', 'kinds/*/{write,looks,moved,proof}'], ['apply/**/*']],
  kinds: [
    ['kinds/*', 'kinds/accounts/{fields,due}'],
    ['kinds/**/*', 'plan/**/*', 'roster/**/*']
  ],
  github: [['github/**/*'], ['github/**/*']],
  export: [['export', 'export-people'], ['export']],
  report: [
    ['report/**/*', 'say'],
    ['report/**/*', 'say']
  ]
}

const part = process.env['PART'] ?? ''
const [changed, all] = PARTS[part] ?? []
/** All that is named here is loaded for every mutant, so a file is best measured against its own tests alone. */
const tests = process.env['TESTS']?.split(' ') ?? all
if (changed === undefined) throw new Error(`Set PART to one of ${Object.keys(PARTS).join(', ')}.`)

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  mutate: changed.map((name) => `src/${name}.ts`),
  jest: {
    configFile: 'jest.config.js',
    enableFindRelatedTests: false,
    config: {
      testMatch: tests.map((name) => `**/__tests__/${name}.test.ts`),
      setupFiles: ['<rootDir>/__tests__/support/short-properties.ts']
    }
  },
  ignorePatterns: ['dist', 'build', 'coverage', 'reports', 'bench'],
  concurrency: 1,
  timeoutMS: 20_000,
  // Modules that are loaded again and again are never given back.
  maxTestRunnerReuse: 50,
  reporters: ['clear-text', 'progress', 'html'],
  thresholds: { high: 95, low: 90, break: 90 }
}
