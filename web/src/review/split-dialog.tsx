import { useMemo, useState } from 'react'
import type { JSX, KeyboardEvent } from 'react'
import { Modal } from 'antd'
import { kitWords } from '../words/kit.ts'
import { reviewWords } from '../words/review.ts'
import { cutPlaces, likelyCut } from './arrange.ts'

const words = reviewWords.split

/** Where to cut a task in two: a click between words of its text, or arrows and Enter. */
export function SplitDialog(props: {
  text: string
  onSplit: (offset: number) => void
  onClose: () => void
}): JSX.Element {
  const { text } = props
  const places = useMemo(() => cutPlaces(text), [text])
  const [cut, setCut] = useState(() => likelyCut(text))
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.key === 'Enter' && cut !== null) {
      event.preventDefault()
      props.onSplit(cut)
    }
    if (by === 0) return
    event.preventDefault()
    const now = cut === null ? 0 : places.indexOf(cut)
    setCut(places[Math.min(Math.max(0, now + by), places.length - 1)] ?? null)
  }
  const starts = [0, ...places]
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
      <div
        className="split-text"
        lang="vi"
        role="slider"
        tabIndex={0}
        autoFocus
        ref={(element) => element?.focus()}
        aria-label={words.title}
        aria-valuemin={0}
        aria-valuemax={places.length - 1}
        aria-valuenow={cut === null ? 0 : places.indexOf(cut)}
        aria-valuetext={cut === null ? undefined : words.preview(text.slice(cut, cut + 60))}
        onKeyDown={step}
      >
        {starts.map((start, index) => (
          <span
            key={start}
            className={start === cut ? 'is-cut' : cut !== null && start > cut ? 'is-second' : undefined}
            onClick={() => start > 0 && setCut(start)}
          >
            {text.slice(start, starts[index + 1] ?? text.length)}
          </span>
        ))}
      </div>
    </Modal>
  )
}
