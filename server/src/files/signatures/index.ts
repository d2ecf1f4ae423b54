/**
 * Signatures of PDF files (PAdES, adbe.pkcs7). In: the bytes of a file; the certificates that an installation trusts.
 * Out: each signature with who, when, what it covers and whether that is as it was signed; and, judged anew whenever it
 * is shown, whether its chain leads to a trusted root. Promised: what is not certainly intact is not called so; nothing is
 * fetched, so revocation is not known; nothing in the bytes makes it throw.
 */
export { judgeSignatures, type JudgedSignature, type SignedAt, type Trust } from './trust.ts'
export { openRoots, type Roots } from './roots.ts'
export { verifySignatures } from './verify.ts'
export { signatureCheckVersion } from './types.ts'
export type {
  Addition,
  CertificateFact,
  Integrity,
  Named,
  SignatureFact,
  SignatureFacts,
  StampFact,
  Weakness,
} from './types.ts'
