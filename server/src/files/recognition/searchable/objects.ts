import { deflateSync } from 'node:zlib'

/** Writes the objects of a PDF one after another and keeps where each stands. */
export class ObjectWriter {
  private readonly places: number[] = []
  private at = 0

  begin(): Uint8Array {
    // The line of high bytes tells programs that move files about that this one is not text.
    return this.out('%PDF-1.7\n%', Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), '\n')
  }

  object(id: number, body: string): Uint8Array {
    this.places[id] = this.at
    return this.out(`${id} 0 obj\n${body}\nendobj\n`)
  }

  stream(id: number, dictionary: string, bytes: Uint8Array): Uint8Array {
    this.places[id] = this.at
    const head = `${id} 0 obj\n<< ${dictionary} /Length ${bytes.byteLength} >>\nstream\n`
    return this.out(head, bytes, '\nendstream\nendobj\n')
  }

  packed(id: number, dictionary: string, content: string | Uint8Array): Uint8Array {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
    return this.stream(id, `${dictionary} /Filter /FlateDecode`, deflateSync(bytes))
  }

  end(root: number): Uint8Array {
    const start = this.at
    const entries = Array.from({ length: this.places.length - 1 }, (_, at) => {
      const place = this.places[at + 1]
      return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
    })
    const count = this.places.length
    return this.out(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}`,
      `trailer\n<< /Size ${count} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    )
  }

  private out(...parts: (string | Uint8Array)[]): Uint8Array {
    const bytes = Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    )
    this.at += bytes.byteLength
    return bytes
  }
}
