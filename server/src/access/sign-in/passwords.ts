import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const

const derive = promisify(argon2)

/** The shortest password that a person may choose. */
export const shortestPassword = 10

/** Hashes with argon2id into the PHC string format, which carries its own parameters. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { memory, passes, parallelism } = cost
  const hash = await derive('argon2id', { ...cost, message: bytesOf(password), nonce: salt, tagLength: 32 })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/** Whether the password is the one that was hashed, under the parameters it was hashed with. */
export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash)
  if (parts === null) return false
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const [salt, expected] = parts.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer]
  const options = { memory, passes, parallelism, message: bytesOf(password), nonce: salt }
  const actual = await derive('argon2id', { ...options, tagLength: expected.length })
  return timingSafeEqual(actual, expected)
}

// No letters that are mistaken for one another when read aloud or copied by hand.
const legible = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password for the first sign-in, e.g. `kx7m-2hqp-w9ct-4ruv`: 79 random bits, easy to copy. */
export function temporaryPassword(): string {
  const letters = Array.from({ length: 16 }, () => legible[randomInt(legible.length)])
  return [0, 4, 8, 12].map((from) => letters.slice(from, from + 4).join('')).join('-')
}

// "mật khẩu" typed on two keyboards may come composed or decomposed: both are the same password.
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'))
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
