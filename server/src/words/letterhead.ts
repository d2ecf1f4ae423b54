// What stands side by side in Vietnamese papers: issuer and motto above, recipients and signer below.
const SIDE_BY_SIDE =
  /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa|đảng\s+cộng\s+sản\s+việt\s+nam|^\s*nơi\s+nhận\s*:?/imu

/** Whether the words of a table are a letterhead or a signature block, not rows to be read across. */
export function isSideBySide(words: string): boolean {
  return SIDE_BY_SIDE.test(words.normalize('NFC'))
}
