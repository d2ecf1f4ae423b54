import { useMemo, useState } from 'react'
import type { JSX, KeyboardEvent } from 'react'
import { Modal } from 'antd'
import { kitWords } from '../words/kit.ts'
import { reviewWords } from '../words/review.ts'
import { cutPlaces, likelyCut } from './arrange.ts'

const words = reviewWords.split

function CutText(props: {
  text: string
  places: readonly number[]
  cut: number | null
  onCut: (at: number | null) => void
  onTake: (at: number) => void
}): JSX.Element {
  const { text, places, cut } = props
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.key === 'Enter' && cut !== null) {
      event.preventDefault()
      props.onTake(cut)
    }
    if (by === 0) return
    event.preventDefault()
    const now = cut === null ? 0 : places.indexOf(cut)
    props.onCut(places[Math.min(Math.max(0, now + by), places.length - 1)] ?? null)
  }
  const starts = [0, ...places]
  return (
    <div
      className="split-text"
      lang="vi"
      role="slider"
      tabIndex={0}
      ref={(element) => element?.focus()}
      aria-label={words.title}
      aria-valuemin={0}
      aria-valuemax={places.length - 1}
      aria-valuenow={cut === null ? 0 : places.indexOf(cut)}
      aria-valuetext={cut === null ? undefined : words.preview(text.slice(cut, cut + 60))}
      onClick={(event) => {
        const at = event.target instanceof HTMLElement ? Number(event.target.dataset['at'] ?? 0) : 0
        if (at > 0) props.onCut(at)
      }}
      onKeyDown={step}
    >
      {starts.map((start, index) => (
        <span
          key={start}
          data-at={start}
          className={start === cut ? 'is-cut' : cut !== null && start > cut ? 'is-second' : undefined}
        >
          {text.slice(start, starts[index + 1] ?? text.length)}
        </span>
      ))}
    </div>
  )
}

/** Where to cut a task in two: a click between words of its text, or arrows and Enter. */
export function SplitDialog(props: {
  text: string
  onSplit: (offset: number) => void
  onClose: () => void
}): JSX.Element {
  const { text } = props
  const places = useMemo(() => cutPlaces(text), [text])
  const [cut, setCut] = useState(() => likelyCut(text))
  return (
    <Modal
      open
      title={words.title}
      width={680}
      okText={words.take}
      cancelText={kitWords.cancel}
      okButtonProps={{ disabled: cut === null }}
      onOk={() => cut !== null && props.onSplit(cut)}
      onCancel={props.onClose}
    >
      <p className="faint">{words.about}</p>
      <CutText text={text} places={places} cut={cut} onCut={setCut} onTake={props.onSplit} />
    </Modal>
  )
}
