/**
 * The rules of direction and execution. In: facts (units, documents, tasks, events) and the day. Out: new facts, figures or
 * refusals as values. Pure: no clock, no network, no database; every rule names its source where there is one.
 */
export * from './refusal.ts'
export * from './calendar/index.ts'
export * from './organisations/index.ts'
export * from './register/index.ts'
export * from './tracking/index.ts'
export * from './review/index.ts'
export * from './indicators/index.ts'
export * from './investment/index.ts'
export * from './imports/index.ts'
export * from './papers/index.ts'
