// The end of a run: its report, on every surface.
import { commentMarker, upsertComment } from './github/comment.ts'
import { askOf, type Progress } from './progress.ts'
import { assembleReport } from './report/assemble.ts'
import { commentMarkdown } from './report/markdown.ts'
import { publish } from './report/publish.ts'
import type { Report } from './report/shape.ts'

/** Keeps the pull request's one comment up to date, and gives the report back, with a notice where it could not. */
const comment = async (report: Report, progress: Progress): Promise<Report> => {
  const { event, inputs } = progress
  if (event === undefined || inputs?.comment !== true || event.context.pullRequest === null) return report
  const marker = commentMarker(inputs)
  const notice = await upsertComment(
    askOf(progress, event, inputs),
    { number: event.context.pullRequest, isFork: event.withoutSecrets === 'fork' },
    marker,
    commentMarkdown(report, marker)
  )
  return notice === undefined ? report : { ...report, notices: [...report.notices, notice] }
}

/** Tells what became of the run, on every surface. */
export const tell = async (progress: Progress): Promise<void> => {
  const { world, redactor } = progress
  const report = assembleReport(progress, new Date(world.clock.now()), progress.requests())
  // Nothing is rendered from what is not masked, where the inputs ask for it.
  const shown = redactor?.report(report) ?? report
  await publish(await comment(shown, progress), progress.population, world)
}
