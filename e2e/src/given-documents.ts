import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, '../shared/data/seed-documents')

/** Five real documents that stand beside the project where it is made; elsewhere they are missing. */
export const realDocuments = [
  'binh-thuan-13-nhiem-vu-2024.txt',
  'binh-thuan-ham-tan-2024.txt',
  'quang-ngai-ket-luan-2024.txt',
  'tay-ninh-nhiem-vu-2024.txt',
  'binh-phuoc-bao-cao-2024.txt',
].map((name) => ({ name, path: path.join(folder, name), missing: !existsSync(path.join(folder, name)) }))

/** A shipped text under another number: the one under its own is in the sample's register already. */
export function shippedDocument(): { name: string; bytes: Buffer } {
  const text = readFileSync(path.join(root, 'server/data/sample/01-nghi-quyet-15-nq-tu.txt'), 'utf8')
  const renumbered = text.replace('15-NQ/TU', '915-NQ/TU').replaceAll(/\{ngày:[^}]*\}/g, 'ngày 05/01/2026')
  return { name: 'nghi-quyet-915.txt', bytes: Buffer.from(renumbered) }
}
