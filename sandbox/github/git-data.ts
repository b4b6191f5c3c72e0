// Branches, trees and blobs: GitHub's view of git itself.
import { createHash } from 'node:crypto'
import { type Answer, type Call, json } from '../http.ts'
import { apiUrl, notFound, property } from './answers.ts'
import { commitOf } from './commits.ts'
import type { GithubFile, GithubState, GithubWorld } from './state.ts'

type Files = Readonly<Record<string, GithubFile>>

function hashOf(kind: string, content: string): string {
  return createHash('sha1')
    .update(`${kind} ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex')
}

/** Where a link leads is the text of its blob. */
function textOf(file: GithubFile): string {
  if (typeof file === 'string') return file
  return 'link' in file ? file.link : ''
}

function fileEntry(file: GithubFile): { mode: string; type: string; sha: string; size?: number } {
  if (typeof file === 'object' && 'submodule' in file) {
    return { mode: '160000', type: 'commit', sha: file.submodule }
  }
  const text = textOf(file)
  const mode = typeof file === 'string' ? '100644' : '120000'
  return { mode, type: 'blob', sha: hashOf('blob', text), size: Buffer.byteLength(text) }
}

function treeSha(files: Files, folder: string): string {
  const below = Object.entries(files).filter(([path]) => path.startsWith(folder))
  return hashOf('tree', JSON.stringify(below.map(([path, file]) => [path.slice(folder.length), file])))
}

function foldersOf(files: Files): readonly string[] {
  const folders = new Set<string>()
  for (const path of Object.keys(files)) {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth += 1) folders.add(parts.slice(0, depth).join('/'))
  }
  return [...folders]
}

/** The files at a branch, a full ref or a commit. */
function filesAt(name: string, world: GithubWorld): Files | undefined {
  const { state: github } = world
  const branch = name.replace(/^refs\/heads\//, '')
  const direct = property(github.contents, branch)
  if (direct !== undefined) return direct
  const sha = commitOf(name, world)?.sha
  if (sha === undefined) return undefined
  const ofCommit = property(github.contents, sha)
  if (ofCommit !== undefined) return ofCommit
  const pointing = Object.keys(github.refs).find((candidate) => github.refs[candidate] === sha)
  return (pointing === undefined ? undefined : property(github.contents, pointing)) ?? {}
}

/** The files below a tree's id, their paths from there. */
function filesOfTree(sha: string, github: GithubState): Files | undefined {
  for (const files of Object.values(github.contents)) {
    const folder = ['', ...foldersOf(files).map((name) => `${name}/`)].find(
      (name) => treeSha(files, name) === sha
    )
    if (folder === undefined) continue
    const below = Object.entries(files).filter(([path]) => path.startsWith(folder))
    return Object.fromEntries(below.map(([path, file]) => [path.slice(folder.length), file]))
  }
  return undefined
}

function answerTree(call: Call, world: GithubWorld, name: string): Answer {
  const { state: github } = world
  const files = filesAt(name, world) ?? filesOfTree(name, github)
  if (files === undefined) return notFound()
  // GitHub's reference: any value of `recursive`, also `0` and `false`, means the whole tree.
  const isDeep = call.query.has('recursive')
  const entries = [
    ...foldersOf(files).map((path) => {
      const sha = treeSha(files, `${path}/`)
      return { path, mode: '040000', type: 'tree', sha, url: treeUrl(call, github, sha) }
    }),
    ...Object.entries(files).map(([path, file]) => {
      const entry = fileEntry(file)
      const url = entry.type === 'blob' ? { url: blobUrl(call, github, entry.sha) } : {}
      return { path, ...entry, ...url }
    })
  ]
    .filter(({ path }) => isDeep || !path.includes('/'))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const sha = treeSha(files, '')
  const tree = entries.slice(0, github.treeLimit)
  return json(200, { sha, url: treeUrl(call, github, sha), tree, truncated: tree.length < entries.length })
}

function treeUrl(call: Call, github: GithubState, sha: string): string {
  return apiUrl(call, github.repository, `/git/trees/${sha}`)
}

function blobUrl(call: Call, github: GithubState, sha: string): string {
  return apiUrl(call, github.repository, `/git/blobs/${sha}`)
}

function answerBlob(call: Call, github: GithubState, sha: string): Answer {
  const files = Object.values(github.contents).flatMap((one) => Object.values(one))
  const file = files.find((candidate) => fileEntry(candidate).sha === sha)
  if (file === undefined || fileEntry(file).type !== 'blob') return notFound()
  const text = textOf(file)
  return json(200, {
    sha,
    node_id: `B_${sha}`,
    size: Buffer.byteLength(text),
    url: blobUrl(call, github, sha),
    content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64'
  })
}

/** `…/git/ref/heads/{branch}`, `…/git/trees/{name}` and `…/git/blobs/{sha}`. */
export function answerGitData(call: Call, world: GithubWorld, rest: readonly string[]): Answer | undefined {
  const { state: github } = world
  // Octokit sends a ref as one segment, its slash encoded.
  const [kind, ...tail] = rest.flatMap((segment) => segment.split('/'))
  if (kind === 'ref' && tail[0] === 'heads') {
    const branch = tail.slice(1).join('/')
    const sha = property(github.refs, branch)
    if (sha === undefined) return notFound()
    return json(200, {
      ref: `refs/heads/${branch}`,
      node_id: `REF_${branch}`,
      url: apiUrl(call, github.repository, `/git/refs/heads/${branch}`),
      object: { type: 'commit', sha, url: apiUrl(call, github.repository, `/git/commits/${sha}`) }
    })
  }
  if (kind === 'trees' && tail.length > 0) return answerTree(call, world, tail.join('/'))
  if (kind === 'blobs' && tail.length === 1) return answerBlob(call, github, tail[0] ?? '')
  return undefined
}
