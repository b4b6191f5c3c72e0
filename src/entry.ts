// What a runner starts, whatever its Node.js: an older one is told what is needed, instead of a riddle from a package.
// Nothing but what every Node.js has may be used here. The build makes dist/index.js of it.
import { appendFileSync } from 'node:fs'

const NEEDED = 24
const { node } = process.versions
const args = process.argv.slice(2)

if (Number(node.split('.')[0]) >= NEEDED) await (await import('./index.ts')).startWith(args)
else if (args.length > 0) {
  process.exitCode = 1
  console.error(`vanta-user-sync needs Node.js ${NEEDED} or later, and this is Node.js ${node}.`)
} else {
  process.exitCode = 1
  console.log(
    `::error title=Vanta user sync::This action needs Node.js ${NEEDED} or later, but this runner started it with Node.js ${node}. Update the runner: GitHub's from version 2.327.1; for act and Gitea, an image with Node.js ${NEEDED}.`
  )
  try {
    appendFileSync(process.env['GITHUB_OUTPUT'] || '', 'failure-reason=configuration\n')
  } catch {
    // The error above says it all.
  }
}
