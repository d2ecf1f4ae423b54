import path from 'node:path'

/** Where pictures of the last run are kept: of moments worth seeing, and of every screen at which a journey failed. */
export const shots = path.join(import.meta.dirname, '../shots')
