#!/usr/bin/env node
import { appendFileSync } from "node:fs";
const NEEDED = 24, { node } = process.versions;
if (Number(node.split(".")[0]) >= NEEDED)
  await import("./run.js");
else if (process.argv.length > 2)
  process.exitCode = 1, console.error(`vanta-user-sync needs Node.js ${NEEDED} or later, and this is Node.js ${node}.`);
else {
  process.exitCode = 1, console.log(`::error title=Vanta user sync::This action needs Node.js ${NEEDED} or later, but this runner started it with Node.js ${node}. Update the runner: GitHub's from version 2.327.1; for act and Gitea, an image with Node.js ${NEEDED}.`);
  try {
    appendFileSync(process.env.GITHUB_OUTPUT || "", `failure-reason=configuration
`);
  } catch {
  }
}
