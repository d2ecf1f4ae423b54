/**
 * Who is asking and what they may do. A request's cookie or token comes in, an `Identity` with its `Scope` goes out,
 * or a refusal as a value; `/api/auth/*` is answered by the sign-in library behind our own door. Promised: one
 * question to the database for a scope; rights are decided by the readable functions of `policy.ts`, and once more by
 * row-level security, which is told the same scope.
 */
export { createAccess, type Access, type AccessSettings } from './access.ts'
export { doer } from './actor.ts'
export { type Identity, type IdentityRequest, type IdentifyRefusal } from './identify.ts'
export { mayCall, type CallRefusal } from './policy.ts'
export { isOwnOrigin } from './same-origin.ts'
export type { Scope } from './scope.ts'
export { serverScope } from './server-scope.ts'
export type { SignInCall, SignInRefusal, SignInRefused } from './sign-in/door.ts'
export { hashPassword, temporaryPassword } from './sign-in/passwords.ts'
export { newApiToken } from './tokens.ts'
