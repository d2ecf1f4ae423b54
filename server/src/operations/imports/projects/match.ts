import { projectKey, type ProjectLineRead } from '@dieuhanh/domain'
import type { ProjectRow } from '../../../store/investment/index.ts'
import type { Telling } from '../subjects/index.ts'

/** Projects are told apart by their codes, else by their names. */
export const projectTelling: Telling<ProjectLineRead, ProjectRow> = {
  letters: 'DA',
  codesTell: true,
  key: ({ name }) => projectKey(name),
  named: ({ code: own }, alike) => alike.filter(({ code }) => code === null || own === null || code === own),
  claim: ({ code }) => code,
  held: ({ code }) => code,
}
