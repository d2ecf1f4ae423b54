/** Letters for tests. */

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
/** A letter with its words and attachments. */
export const mailOf = (body: string, attachments: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  Buffer.from(
    [
      'Received: from mail.example.vn',
      'From: Van phong <vp@example.vn>',
      `Subject: =?utf-8?B?${base64(Buffer.from('Giao việc tháng 6'))}?=`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="ranh"',
      '',
      '--ranh',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from(body)),
      ...attachments.flatMap(([name, bytes]) => [
        '--ranh',
        `Content-Type: application/octet-stream; name="=?utf-8?B?${base64(Buffer.from(name))}?="`,
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment`,
        '',
        base64(bytes),
      ]),
      '--ranh--',
      '',
    ].join('\r\n'),
  )
