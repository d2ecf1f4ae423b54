import type { FastifyInstance } from 'fastify'
import type { Context } from '../operations/context.ts'
import { serveArrivals } from './arrivals/index.ts'
import { serveDocuments } from './documents/index.ts'
import { serveDrafts } from './drafts/index.ts'
import { serveExportJobs } from './export-jobs/index.ts'
import { serveImports } from './imports/index.ts'
import { serveIndicators } from './indicators/index.ts'
import { serveInvestment } from './investment/index.ts'
import { serveLive } from './live/index.ts'
import { serveNotifications } from './notifications/index.ts'
import { serveOrganisations } from './organisations/index.ts'
import { serveOverview } from './overview/index.ts'
import { servePaperTemplates } from './paper-templates/index.ts'
import { servePapers } from './papers/index.ts'
import { servePeople } from './people/index.ts'
import { serveSearch } from './search/index.ts'
import { serveSignatures } from './signatures/index.ts'
import { serveSignIn } from './sign-in/index.ts'
import { serveTasks } from './tasks/index.ts'

/** Opens the doors of one resource; every `http/<resource>/index.ts` exports one. */
export type ServeResource = (app: FastifyInstance, context: Context) => void | Promise<void>

/** All resources, in the order in which they are opened. Add yours here. */
export const resources: readonly ServeResource[] = [
  serveSignIn,
  serveDocuments,
  serveSignatures,
  serveArrivals,
  serveDrafts,
  serveTasks,
  servePapers,
  servePaperTemplates,
  serveImports,
  serveIndicators,
  serveInvestment,
  serveExportJobs,
  serveOverview,
  serveOrganisations,
  servePeople,
  serveSearch,
  serveNotifications,
  serveLive,
]
