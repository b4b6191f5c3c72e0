// What a user's runner executes: which packages are in the committed bundle, from where, and under which licence.
import { existsSync, globSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { licenceTexts } from '../scripts/licenses.ts'
import { read, root } from './support/repository.ts'

type Manifest = {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  scripts: Record<string, string>
}
type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
}

const manifest: Manifest = JSON.parse(read('package.json'))
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'))

const RUNTIME = ['@actions/core', '@actions/github', 'undici', 'yaml', 'zod']

/** Where `name` is found from a package's folder, as Node.js looks for it. */
const locate = (name: string, from: string): string => {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'node_modules', name)
    if (lock.packages[path] !== undefined) return path
    if (folder === '.') throw new Error(`${name}, needed by ${from}, is not in the lockfile.`)
  }
}

/** The folders of the five runtime packages and of all that they depend on. */
const runtimeTree = (): ReadonlySet<string> => {
  const tree = new Set<string>()
  const visit = (path: string): void => {
    if (tree.has(path)) return
    tree.add(path)
    for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) visit(locate(name, path))
  }
  for (const name of RUNTIME) visit(locate(name, '.'))
  return tree
}

const parts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))
const bundle = parts.map((name) => read(`dist/${name}`)).join('\n')

/** `name@version` of the packages that licenses.txt names. */
const licensed = [...read('dist/licenses.txt').matchAll(/^(\S+@\d+\.\d+\.\d+\S*) \(.+\)$/gm)].map(
  ([, name]) => name ?? ''
)
const folderOf = (nameAndVersion: string): string | undefined => {
  const at = nameAndVersion.lastIndexOf('@')
  return [...runtimeTree()].find(
    (path) =>
      path.endsWith(`node_modules/${nameAndVersion.slice(0, at)}`) &&
      lock.packages[path]?.version === nameAndVersion.slice(at + 1)
  )
}

describe('What the action depends on', () => {
  test('is five packages, each at one exact version', () => {
    expect(Object.keys(manifest.dependencies).toSorted()).toEqual(RUNTIME)
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('is held by a hash for every package of the lockfile, development included', () => {
    expect(locked.length).toBeGreaterThan(100)
    const withoutHash = locked
      .filter(([, { integrity, link }]) => link !== true && integrity?.startsWith('sha512-') !== true)
      .map(([path]) => path)
    expect(withoutHash).toEqual([])
  })

  test('comes from whichever registry the user trusts: the lockfile names none', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "(?:https?|git|ssh)[+:]/)
    const linked = locked.filter(([, { link }]) => link === true)
    for (const [path, { resolved }] of linked)
      expect({ path, local: existsSync(join(root, resolved ?? 'nowhere')) }).toEqual({ path, local: true })
  })

  test('runs nothing when it is installed, and neither does anything else here', () => {
    const withScript = [...runtimeTree()].filter((path) => lock.packages[path]?.hasInstallScript === true)
    expect(withScript).toEqual([])
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    const own = Object.keys(manifest.scripts).filter((name) =>
      /^(?:pre|post)?(?:install|prepare)$/.test(name)
    )
    expect(own).toEqual([])
  })
})

describe('The committed bundle', () => {
  test('holds only those five packages and what they depend on, each with its licence', () => {
    expect(licensed.length).toBeGreaterThanOrEqual(RUNTIME.length)
    const folders = licensed.map((name) => ({ name, inRuntimeTree: folderOf(name) !== undefined }))
    expect(folders).toEqual(licensed.map((name) => ({ name, inRuntimeTree: true })))
    for (const name of RUNTIME)
      expect(licensed).toContain(`${name}@${manifest.dependencies[name] ?? 'nothing'}`)
  })

  test('carries the licences word for word as the packages have them', () => {
    const folders = licensed.map(folderOf).filter((path) => path !== undefined)
    expect(read('dist/licenses.txt')).toBe(licenceTexts(root, folders))
  })

  test('is all of what runs: nothing is loaded, evaluated or started from elsewhere', () => {
    const loaded = [
      ...bundle.matchAll(
        /(?:\b(?:__)?require\d*(?: \*\/ \.\w+\))?\(|createRequire\(import\.meta\.url\)\(|\bimport\()"([^"]+)"\)/g
      ),
      ...bundle.matchAll(/^(?:import|export)(?: .+ from|\s+\{[^}]*\} from)? "([^"]+)"/gm)
    ].map(([, name = '']) => name)
    expect(loaded).toContain('node:crypto')
    expect(loaded).toContain('node:events')
    const foreign = loaded.filter((name) => !isBuiltin(name))
    expect(foreign).toEqual([])
    expect(bundle).not.toMatch(/\beval\(/)
    expect(bundle).not.toMatch(/"(?:node:)?(?:child_process|cluster|vm|inspector)"/)
  })

  test('is in files whose names stay, and say what they hold', () => {
    expect(parts.toSorted()).toEqual([
      'github-api.js',
      'index.js',
      'report-redact.js',
      'run.js',
      'undici.js',
      'vanta-connect.js'
    ])
  })

  test('has no credential of anyone in it, and names no place but the documented ones', () => {
    expect(bundle).not.toMatch(
      /\bgh[pousr]_[A-Za-z0-9]{20,}|\bvc[is]_[A-Za-z0-9_]{12,}|-----BEGIN [A-Z ]*PRIVATE KEY/
    )
    const sources = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n')
    const hosts = [...sources.matchAll(/https:\/\/([a-z0-9.-]+\.[a-z]+)/g)].map(([, host]) => host)
    for (const host of hosts)
      expect(host).toMatch(
        /^(?:(?:api|developer|help)\.vanta(?:-gov)?\.com|(?:api\.|docs\.|raw\.)?github(?:usercontent)?\.com|app\.example\.com|json-schema\.org)$/
      )
  })
})
