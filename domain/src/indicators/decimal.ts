import type { Decimal } from './types.ts'

interface Scaled {
  readonly units: bigint
  readonly scale: number
}

/** An exact decimal from its plain form, `-1234.50`; null for anything else. */
export function decimalOf(text: string): Decimal | null {
  const found = /^(-?)(\d{1,30})(?:\.(\d{1,20}))?$/.exec(text)
  if (!found) return null
  const [, sign = '', whole = '', fraction = ''] = found
  const digits = whole.replace(/^0+(?=\d)/, '')
  const rest = fraction.replace(/0+$/, '')
  const plain = rest === '' ? digits : `${digits}.${rest}`
  return (sign === '-' && plain !== '0' ? `-${plain}` : plain) as Decimal
}

/** The decimal that a program meant by a number: its fifteen first digits. Null for what is no number of offices. */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return null
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e')
  const scale = 14 - Number(exponent)
  if (scale > 34) return '0' as Decimal
  const units = BigInt(digits.replace('.', ''))
  return scale >= 0 ? plainOf({ units, scale }) : plainOf({ units: units * 10n ** BigInt(-scale), scale: 0 })
}

/** The sum of two. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const [a, b, scale] = aligned(one, other)
  return plainOf({ units: a + b, scale })
}

/** One times a whole number, e.g. of triệu đồng in đồng. */
export function multiplyDecimal(one: Decimal, by: bigint): Decimal {
  const { units, scale } = scaledOf(one)
  return plainOf({ units: units * by, scale })
}

/** Below, equal or above: -1, 0, 1. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const [a, b] = aligned(one, other)
  return a === b ? 0 : a < b ? -1 : 1
}

/** The part of the whole in percent, with two places; null where the whole is nothing. */
export function percentOf(part: Decimal, whole: Decimal): number | null {
  const [a, b] = aligned(part, whole)
  if (b === 0n) return null
  const tenThousandths = (a * 100_000n) / b
  return Math.round(Number(tenThousandths) / 10) / 100
}

/** As people write it: 1.234,5. */
export function decimalWords(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value.startsWith('-') ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

function scaledOf(value: Decimal): Scaled {
  const [whole = '0', fraction = ''] = value.split('.')
  return { units: BigInt(`${whole}${fraction}`), scale: fraction.length }
}

function aligned(one: Decimal, other: Decimal): [bigint, bigint, number] {
  const [a, b] = [scaledOf(one), scaledOf(other)]
  const scale = Math.max(a.scale, b.scale)
  const raised = ({ units, scale: own }: Scaled): bigint => units * 10n ** BigInt(scale - own)
  return [raised(a), raised(b), scale]
}

function plainOf({ units, scale }: Scaled): Decimal {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  const plain = fraction === '' ? whole : `${whole}.${fraction}`
  return (units < 0n ? `-${plain}` : plain) as Decimal
}
