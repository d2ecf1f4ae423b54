/**
 * Who is asking and what they may do. A request's cookie or token comes in, a `Scope` goes out, or a refusal as a
 * value. Promised: two queries at most for a scope; rights are decided by the readable functions of `policy.ts`, and
 * once more by row-level security, which is told the same scope.
 */
export { doer } from './actor.ts'
export type { Scope } from './scope.ts'
export { storeScope } from './store-scope.ts'
