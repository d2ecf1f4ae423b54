import { read } from '../../../understanding/src/index.ts'

/** Reads a text and says how many things it found. */
export type Reader = (text: string) => number

/**
 * Who can be measured. Each is loaded only when it is asked for, so that nobody carries another's memory.
 *
 * wink-nlp is asked for tokens, sentences and entities with the parts of its pipe that these need; `wink-nlp, whole pipe`
 * is the same as it comes (with parts of speech, negation, sentiment). The yardsticks know English only: they are here for what
 * reading a text of this size costs, not for what they understand of it.
 */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  understanding: () =>
    Promise.resolve((text) => {
      const { sentences, citations, times, figures, agencies, tasks } = read(text)
      return [sentences, citations, times, figures, agencies, tasks].reduce(
        (sum, { length }) => sum + length,
        0,
      )
    }),
  'wink-nlp': () => wink(['sbd', 'ner']),
  'wink-nlp, whole pipe': () => wink(undefined),
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => {
      const view = nlp(text)
      return view.termList().length + view.sentences().length + view.topics().length
    }
  },
}

async function wink(pipe: string[] | undefined): Promise<Reader> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = pipe === undefined ? winkNlp(model) : winkNlp(model, pipe)
  return (text) => {
    const document = nlp.readDoc(text)
    return [document.tokens(), document.sentences(), document.entities()].reduce(
      (sum, found) => sum + found.out().length,
      0,
    )
  }
}
