import { typeset, type TypesetJob } from './typeset.ts'

// The process that draws one paper and ends.
process.on('message', (job: TypesetJob) => {
  const answer = attempt(job)
  process.send?.(answer, () => process.disconnect())
})
process.on('disconnect', () => process.exit())

function attempt(job: TypesetJob): unknown {
  try {
    return { drawn: typeset(job) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
