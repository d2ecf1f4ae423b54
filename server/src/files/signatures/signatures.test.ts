import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judgeSignatures, verifySignatures, type JudgedSignature, type Roots } from './index.ts'
import { issue, type Identity } from './testing/authority.ts'
import { signCms } from './testing/cms.ts'
import { newPdf, save, signPdf, type Growing, type PdfWish } from './testing/pdf.ts'

const root = issue({ names: { CN: 'Gốc thử', O: 'Cơ quan thử', C: 'VN' }, authority: true, key: 'rsa' })
const middle = issue({ names: { CN: 'Cơ quan cấp thử' }, issuer: root, authority: true, below: 0, which: 1 })
const rsa = issue({
  names: { CN: 'Nguyễn Văn A', O: 'UBND tỉnh Thử', UID: 'CCCD:001' },
  issuer: middle,
  key: 'rsa',
  which: 1,
})
const ec = issue({ names: { CN: 'Trần Thị B', O: 'Sở Thử' }, issuer: middle, which: 2 })
const ec384 = issue({ names: { CN: 'Lê Văn C' }, issuer: middle, key: 'ec-384' })
const clock = issue({ names: { CN: 'Dấu giờ thử' }, issuer: middle, which: 3, stamping: true })
const stranger = issue({ names: { CN: 'Nguyễn Văn A', O: 'UBND tỉnh Thử' }, which: 4 })
const strangeClock = issue({ names: { CN: 'Giờ lạ' }, which: 5, stamping: true })
const expired = issue({
  names: { CN: 'Hết hạn' },
  issuer: middle,
  which: 6,
  from: '2020-01-01T00:00:00Z',
  to: '2025-01-01T00:00:00Z',
})
const belowTheLast = issue({ names: { CN: 'Cấp dưới' }, issuer: middle, authority: true, which: 7 })
const tooLow = issue({ names: { CN: 'Quá thấp' }, issuer: belowTheLast, which: 8 })
const noAuthority = issue({ names: { CN: 'Ký hộ' }, issuer: ec, which: 9 })
const notForSigning = issue({ names: { CN: 'Chỉ mã hóa' }, issuer: middle, which: 10, usage: 0x20 })
const shortKey = issue({ names: { CN: 'Khóa ngắn' }, issuer: middle, key: 'rsa-1024' })
const oldCertificate = issue({ names: { CN: 'Chứng thư SHA-1' }, issuer: root, which: 11, hash: 'sha1' })

const certificate = (identity: Identity): X509Certificate => new X509Certificate(identity.der)
const roots: Roots = { anchors: [certificate(root)], between: [], unread: [] }
const NOW = Date.parse('2026-11-22T00:00:00Z')

const lines = ['UY BAN NHAN DAN TINH THU', 'KE HOACH', 'Giao So Tai chinh chu tri truoc ngay 30/6/2026.']
const paper = newPdf(lines)
const packed = newPdf(lines, true)
const signed = (wish: PdfWish, pdf: Growing = paper): Buffer => signPdf(pdf, wish).bytes

async function judged(bytes: Uint8Array, trusted: Roots = roots): Promise<JudgedSignature[]> {
  return judgeSignatures(await verifySignatures(bytes), trusted, NOW)
}

/** Integrity, what was added, trust, weaknesses, who vouches for the time. */
function told({ integrity, added, trust, weak, signedAt }: JudgedSignature): string {
  return [integrity, added, trust ?? '-', weak.join('+') || '-', signedAt?.by ?? '-'].join(' ')
}

/** Writes over bytes that stand in the file once, or in `nth` place. */
function overwritten(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from)
  expect(at).toBeGreaterThan(0)
  expect(to.length).toBe(from.length)
  const copy = Buffer.from(bytes)
  copy.write(to, at, 'latin1')
  return copy
}

/** Keeps a certificate for those who check later (DSS). */
function withProofs(pdf: Growing): Growing {
  const der = middle.der.toString('latin1')
  return save(
    pdf,
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /DSS 40 0 R >>'],
      [40, '<< /Certs [41 0 R] >>'],
      [41, `<< /Length ${der.length} >>\nstream\n${der}\nendstream`],
    ]),
  )
}

const word = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
const valid = signed({ by: rsa })
const stamped = signPdf(paper, { by: rsa, stampedBy: clock })
const twice = signPdf(stamped, { by: ec })
const foreign = signCms(Buffer.from('another document'), { by: rsa })

describe('a signature', () => {
  test.each<[string, Buffer, string]>([
    ['RSA, SHA-256', valid, 'intact nothing trusted - claim'],
    ['in packed tables', signed({ by: rsa }, packed), 'intact nothing trusted - claim'],
    ['RSA, SHA-512', signed({ by: rsa, hash: 'sha512' }), 'intact nothing trusted - claim'],
    ['RSA-PSS', signed({ by: rsa, pss: true }), 'intact nothing trusted - claim'],
    ['RSA-PSS, SHA-384', signed({ by: rsa, pss: true, hash: 'sha384' }), 'intact nothing trusted - claim'],
    ['ECDSA P-256', signed({ by: ec }), 'intact nothing trusted - claim'],
    ['ECDSA P-384', signed({ by: ec384, hash: 'sha384' }), 'intact nothing trusted - claim'],
    [
      'of the older kind',
      signed({ by: rsa, subFilter: 'adbe.pkcs7.detached' }),
      'intact nothing trusted - claim',
    ],
    ['that names its key', signed({ by: rsa, byKeyId: true }), 'intact nothing trusted - claim'],
    ['without attributes', signed({ by: rsa, withoutAttributes: true }), 'intact nothing trusted - claim'],
    [
      'of SHA-1 inside',
      signed({ by: rsa, subFilter: 'adbe.pkcs7.sha1' }),
      'intact nothing trusted sha1 claim',
    ],
    ['over SHA-1', signed({ by: rsa, hash: 'sha1' }), 'intact nothing trusted sha1 claim'],
    ['over MD5', signed({ by: rsa, hash: 'md5' }), 'intact nothing trusted md5 claim'],
    ['with a short key', signed({ by: shortKey }), 'intact nothing trusted short-key claim'],
    [
      'of a certificate over SHA-1',
      signed({ by: oldCertificate }),
      'intact nothing trusted certificate-sha1 claim',
    ],
    ['with a time stamp', stamped.bytes, 'intact nothing trusted - stamp'],
    [
      'with the stamp of a stranger',
      signed({ by: rsa, stampedBy: strangeClock }),
      'intact nothing trusted - claim',
    ],
    ['stamped by one who may not', signed({ by: rsa, stampedBy: ec }), 'intact nothing trusted - claim'],
    [
      'a time stamp alone',
      signed({ by: clock, subFilter: 'ETSI.RFC3161' }),
      'intact nothing trusted - stamp',
    ],
    ['of a stranger of the same name', signed({ by: stranger }), 'intact nothing unknown-root - claim'],
    ['of an expired certificate', signed({ by: expired }), 'intact nothing expired - claim'],
    [
      'made before it expired',
      signed({ by: expired, signedAt: '2024-06-03T02:12:00Z' }),
      'intact nothing trusted - claim',
    ],
    [
      'said to be made before it expired, stamped after',
      signed({ by: expired, signedAt: '2024-06-03T02:12:00Z', stampedBy: clock }),
      'intact nothing expired - stamp',
    ],
    ['below an authority that may have none', signed({ by: tooLow }), 'intact nothing broken - claim'],
    [
      'below somebody who is no authority',
      signed({ by: noAuthority }),
      'intact nothing unknown-root - claim',
    ],
    ['with a certificate for something else', signed({ by: notForSigning }), 'intact nothing broken - claim'],
    [
      'without its certificate',
      signed({ by: rsa, withoutCertificates: true }),
      'unsupported nothing - - claim',
    ],
    [
      'without its authority',
      signed({ by: rsa, withoutIssuers: true }),
      'intact nothing unknown-root - claim',
    ],
    [
      'naming another certificate',
      signed({ by: rsa, namesCertificateOf: ec }),
      'forged nothing trusted - claim',
    ],
    ['that no key made', signed({ by: rsa, forged: true }), 'forged nothing trusted - claim'],
    ['of another document', signed({ by: rsa, contents: foreign }), 'changed nothing trusted - claim'],
    ['cut short', signed({ by: rsa, contents: foreign.subarray(0, 700) }), 'unreadable nothing - - -'],
    ['of garbage', signed({ by: rsa, contents: Buffer.alloc(900, 0x37) }), 'unreadable nothing - - -'],
    ['of nothing', signed({ by: rsa, contents: Buffer.alloc(0) }), 'unreadable nothing - - -'],
    [
      'of a kind long gone',
      signed({ by: rsa, subFilter: 'adbe.x509.rsa_sha1' }),
      'unsupported nothing - - -',
    ],
  ])('%s', async (_, bytes, expected) => {
    const [signature, ...more] = await judged(bytes)
    expect(more).toEqual([])
    expect(signature && told(signature)).toBe(expected)
  })

  test('says who, when, by which algorithms and up to which root', async () => {
    const [signature] = await judged(stamped.bytes)
    expect(signature).toMatchObject({
      signer: { name: 'Nguyễn Văn A', organisation: 'UBND tỉnh Thử', identifier: 'CCCD:001' },
      signedAt: { moment: '2025-06-03T02:13:00.000Z', authority: 'Dấu giờ thử' },
      certificate: { issuer: { name: 'Cơ quan cấp thử' } },
      chain: ['Nguyễn Văn A', 'Cơ quan cấp thử', 'Gốc thử'],
      digest: 'SHA-256',
      key: 'RSA 2048',
    })
  })

  test('an authority that the file lacks may stand beside the roots', async () => {
    const bytes = signed({ by: rsa, withoutIssuers: true })
    const [signature] = await judged(bytes, { ...roots, between: [certificate(middle)] })
    expect(signature?.trust).toBe('trusted')
  })

  test('with other roots the same facts are judged anew', async () => {
    const facts = await verifySignatures(valid)
    const trust = (trusted: Roots) => judgeSignatures(facts, trusted, NOW).map((one) => one.trust)
    expect(trust(roots)).toEqual(['trusted'])
    expect(trust({ anchors: [certificate(stranger)], between: [], unread: [] })).toEqual(['unknown-root'])
    expect(trust({ anchors: [], between: [certificate(middle)], unread: [] })).toEqual(['unknown-root'])
  })
})

describe('bytes that were touched', () => {
  const oldPage = paper.objects.get(3) ?? ''
  test.each<[string, Buffer, readonly string[]]>([
    [
      'a word within what was signed',
      overwritten(valid, '30/6/2026', '30/9/2026'),
      ['changed nothing trusted - claim'],
    ],
    [
      'a word within what two signed',
      overwritten(twice.bytes, '30/6/2026', '30/9/2026'),
      ['changed changes trusted - stamp', 'changed nothing trusted - claim'],
    ],
    ['two signatures', twice.bytes, ['intact signatures trusted - stamp', 'intact nothing trusted - claim']],
    [
      'two signatures and a time stamp, packed',
      signed({ by: clock, subFilter: 'ETSI.RFC3161' }, signPdf(signPdf(packed, { by: rsa }), { by: ec })),
      [
        'intact signatures trusted - claim',
        'intact signatures trusted - claim',
        'intact nothing trusted - stamp',
      ],
    ],
    [
      'a page exchanged after signing',
      save(signPdf(paper, { by: rsa }), new Map([[4, word('BT /F1 12 Tf (Khac) Tj ET')]])).bytes,
      ['intact changes trusted - claim'],
    ],
    [
      'a page exchanged, then signed by another',
      signed({ by: ec }, save(signPdf(paper, { by: rsa }), new Map([[4, word('q Q')]]))),
      ['intact changes trusted - claim', 'intact nothing trusted - claim'],
    ],
    [
      'a note laid over the page',
      save(
        signPdf(paper, { by: rsa }),
        new Map([
          [20, '<< /Type /Annot /Subtype /FreeText /Rect [0 0 595 842] /Contents (Khac) >>'],
          [3, oldPage.replace(/ >>$/, ' /Annots [9 0 R 20 0 R] >>')],
        ]),
      ).bytes,
      ['intact changes trusted - claim'],
    ],
    [
      'a further signature that is none, laid over the page',
      signed({ by: rsa, contents: foreign, rect: '[0 0 595 842]' }, signPdf(paper, { by: rsa })),
      ['intact changes trusted - claim', 'changed nothing trusted - claim'],
    ],
    [
      'a page that named an object before there was one',
      save(
        signPdf(save(paper, new Map([[3, oldPage.replace('/Contents 4 0 R', '/Contents [4 0 R 30 0 R]')]])), {
          by: rsa,
        }),
        new Map([[30, word('q Q')]]),
      ).bytes,
      ['intact changes trusted - claim'],
    ],
    [
      'another catalogue',
      Buffer.from(
        save(signPdf(paper, { by: rsa }), new Map([[31, '<< /Type /Catalog /Pages 2 0 R >>']]))
          .bytes.toString('latin1')
          .replace(/\/Root 1 0 R(?![\s\S]*\/Root)/, '/Root 31 0 R'),
        'latin1',
      ),
      ['intact changes trusted - claim'],
    ],
    [
      'the title of the file',
      save(signPdf(paper, { by: rsa }), new Map([[7, '<< /Title (Ten khac) >>']])).bytes,
      ['intact signatures trusted - claim'],
    ],
    [
      'proofs for later, and a time stamp over them',
      signed(
        { by: clock, subFilter: 'ETSI.RFC3161' },
        withProofs(signPdf(paper, { by: rsa, withoutIssuers: true })),
      ),
      ['intact signatures trusted - claim', 'intact nothing trusted - stamp'],
    ],
    [
      'proofs that a page uses',
      save(
        withProofs(signPdf(withProofs(paper), { by: rsa })),
        new Map([[3, oldPage.replace('4 0 R', '41 0 R')]]),
      ).bytes,
      ['intact changes trusted - claim'],
    ],
    [
      'the field taken away',
      save(signPdf(paper, { by: rsa }), new Map([[6, '<< /Fields [] >>']])).bytes,
      ['intact changes trusted - claim'],
    ],
    [
      'an object that no table names',
      Buffer.concat([valid, Buffer.from('4 0 obj\n<< /Length 3 >>\nstream\nq Q\nendstream\nendobj\n')]),
      ['intact changes trusted - claim'],
    ],
    [
      'a line end after the file',
      Buffer.concat([valid, Buffer.from('\r\n')]),
      ['intact nothing trusted - claim'],
    ],
    [
      'words after the file',
      Buffer.concat([valid, Buffer.from('xin chao')]),
      ['intact changes trusted - claim'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect((await judged(bytes)).map(told)).toEqual(expected)
  })
})

describe('a range that leaves something out', () => {
  test.each<[string, PdfWish['range']]>([
    ['a gap wider than the signature', ([a, b, c, d]) => [a, b - 40, c, d]],
    ['a gap wider behind it', ([a, b, c, d]) => [a, b, c + 4, d - 4]],
    ['not from the beginning', ([, b, c, d]) => [5, b - 5, c, d]],
    ['beginning with nothing', ([, , c, d]) => [0, 0, c, d]],
    ['up to before the end of a saving', ([a, b, c, d]) => [a, b, c, d - 20]],
    ['beyond the end of the file', ([a, b, c, d]) => [a, b, c, d + 9]],
    ['overlapping', ([a, b, c, d]) => [a, c, b, d]],
    ['negative', ([a, b, c, d]) => [a, b, c, -d]],
    ['of three pieces', ([a, b, c, d]) => [a, b, c, d - 10, c + d - 10, 10]],
    ['of one piece', ([a, , c, d]) => [a, c + d]],
    ['of no piece', () => []],
  ])('%s', async (_, range) => {
    if (!range) throw new Error('a range is needed')
    const found = await judged(signed({ by: rsa, range }))
    expect(found.filter(({ integrity }) => integrity === 'intact')).toEqual([])
  })

  test('a signed file wrapped into another', async () => {
    // The old bytes stand elsewhere, the range points at them, what is shown is new.
    const wrapped = Buffer.concat([valid, valid])
    expect((await judged(wrapped)).filter(({ added }) => added !== 'changes')).toEqual([])
  })

  test('two ranges in one dictionary', async () => {
    const bytes = signed({ by: rsa, further: '/ByteRange [0 1 2 3] ' })
    expect((await judged(bytes)).map(({ integrity }) => integrity)).not.toContain('intact')
  })
})

describe('files that mean harm', () => {
  test('a thousand signatures are named, two hundred are checked', async () => {
    const dictionary = `<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 9 9 9] /Contents <00> >>`
    const fields = Array.from(
      { length: 1000 },
      (_, at) => [20 + at, `<< /FT /Sig /T (s${at}) /V ${dictionary} >>`] as const,
    )
    const list = fields.map(([number]) => `${number} 0 R`).join(' ')
    const facts = await verifySignatures(
      save(paper, new Map([...fields, [6, `<< /Fields [${list}] >>`]])).bytes,
    )
    expect(facts.signatures).toHaveLength(1000)
    const states = facts.signatures.map(({ integrity }) => integrity)
    expect(states.filter((state) => state === 'unchecked')).toHaveLength(800)
    expect(states).not.toContain('intact')
  })

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['no table', (bytes) => overwritten(bytes, 'xref\n0 1', 'xxxx\n0 1')],
    [
      'a table that names itself as the one before',
      (bytes) => {
        const text = bytes.toString('latin1')
        const own = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? ''
        expect(text).toMatch(/\/Prev \d+/)
        return Buffer.from(text.replace(/\/Prev \d+/, `/Prev ${own}`), 'latin1')
      },
    ],
    [
      'a form within itself',
      () => save(signPdf(paper, { by: rsa }), new Map([[6, '<< /Fields [6 0 R] /Kids [6 0 R] >>']])).bytes,
    ],
  ])('%s: nothing is thrown', async (_, harm) => {
    const bytes = harm(signed({ by: rsa }))
    const facts = await verifySignatures(bytes)
    expect(facts.signatures.length).toBeGreaterThan(0)
  })

  test('cut off anywhere, nothing is thrown and nothing is intact but what was whole', async () => {
    const { bytes } = twice
    for (let end = 0; end < bytes.length; end += 997) {
      const facts = await verifySignatures(bytes.subarray(0, end))
      for (const one of facts.signatures)
        if (one.integrity === 'intact') expect(one.covers).toBeLessThanOrEqual(end)
    }
  })

  test('any byte of what was signed: changed, or no signature of his at all', async () => {
    const facts = await verifySignatures(valid)
    expect(facts.signatures[0]?.integrity).toBe('intact')
    const gap = valid.indexOf('/Contents <') + 10
    const after = valid.indexOf('>', gap)
    for (let at = 0; at < valid.length; at += at > gap && at < after ? 4999 : 37) {
      if (at > gap && at < after) continue
      const copy = Buffer.from(valid)
      copy[at] = (copy[at] ?? 0) ^ 0x01
      const { signatures } = await verifySignatures(copy)
      expect(
        signatures.filter(({ integrity }) => integrity === 'intact'),
        `byte ${at}`,
      ).toEqual([])
    }
  })

  test('a signed Word file is named, not checked', async () => {
    const word = Buffer.from('PK\u0003\u0004 [Content_Types].xml _xmlsignatures/sig1.xml', 'latin1')
    expect((await judged(word)).map(told)).toEqual(['unsupported nothing - - -'])
    expect(await judged(Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1'))).toEqual([])
  })

  test('a file without signatures has none', async () => {
    expect(await verifySignatures(paper.bytes)).toEqual({ signatures: [], certificates: [] })
    expect(await verifySignatures(Buffer.from('/ByteRange'))).toEqual({ signatures: [], certificates: [] })
  })
})
