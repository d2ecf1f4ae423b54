import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The half of the library that parses, in this thread, over a port of ours. The library's own port for this copies all
 * that the halves say to each other, every letter of every page, as if they were apart.
 */
export async function parserHere(parserUrl: string, verbosity: number): Promise<PDFWorker> {
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { WorkerMessageHandler } = (await import(parserUrl)) as { WorkerMessageHandler: Parser }
  const [ours, its] = [new Port(), new Port()]
  ours.other = its
  its.other = ours
  WorkerMessageHandler.initializeFromPort(its)
  return PDFWorker.create({ port: ours as unknown as WorkerPort, verbosity })
}

type WorkerPort = NonNullable<Parameters<typeof PDFWorker.create>[0]['port']>

interface Parser {
  initializeFromPort(port: Port): void
}

interface Message {
  readonly chunk?: unknown
}

type Listener = (event: { readonly data: Message }) => void

class Port {
  other: Port | null = null
  private readonly listeners = new Set<Listener>()

  postMessage(message: Message): void {
    const event = { data: withOwnLists(message) }
    queueMicrotask(() => this.other?.listeners.forEach((listener) => listener(event)))
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.listeners.add(listener)
    signal?.addEventListener('abort', () => this.listeners.delete(listener), { once: true })
  }

  removeEventListener(_: 'message', listener: Listener): void {
    this.listeners.delete(listener)
  }
}

// What is drawn on a page comes in parts, and the sender fills the same lists again with the next: these are copied,
// not what stands in them.
function withOwnLists(message: Message): Message {
  const { chunk } = message
  if (typeof chunk !== 'object' || chunk === null || Object.getPrototypeOf(chunk) !== Object.prototype)
    return message
  const lists = Object.entries(chunk).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice() : value,
  ])
  return { ...message, chunk: Object.fromEntries(lists) }
}
