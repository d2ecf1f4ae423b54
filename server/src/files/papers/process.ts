import { writePaper } from './docx-file.ts'
import { typeset, type Typeset, type TypesetJob } from './typeset.ts'

// The process that draws one paper and ends.
process.on('message', (job: TypesetJob) => {
  void attempt(job).then((answer) => process.send?.(answer, () => process.disconnect()))
})
process.on('disconnect', () => process.exit())

async function attempt(job: TypesetJob): Promise<unknown> {
  try {
    return { drawn: await drawn(job) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function drawn(job: TypesetJob): Promise<Typeset> {
  if (job.form !== 'docx') return typeset(job)
  return { bytes: await writePaper(job.paper), pages: 0, missing: [] }
}
