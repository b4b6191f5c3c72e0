// The last step of a bundle, and of the program that the benchmark holds beside it.
import { readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/**
 * Less to read at every start: without comments and what nothing uses, and in ASCII, which V8 reads fastest. Names and
 * lines stay, so that the bundle can be read and its stack traces mean something.
 */
export const slim = (file: string): void => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    format: 'esm',
    target: 'node24',
    charset: 'ascii',
    legalComments: 'none',
    minifySyntax: true,
    treeShaking: true
  })
  writeFileSync(file, code)
}
