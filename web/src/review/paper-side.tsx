import { useEffect, useMemo, useState } from 'react'
import type { JSX, RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { documentTextQuery } from '../api/index.ts'
import type { Draft, Span } from '../api/index.ts'
import { Legend, marksOf, Paper, selectedSpan, useShownKinds } from '../paper/index.ts'
import type { PaperHandle } from '../paper/index.ts'
import { Icon, Loading, ProblemNotice } from '../ui/index.ts'
import { reviewWords as words } from '../words/review.ts'

interface Props {
  documentId: string
  drafts: readonly Draft[]
  lit: readonly Span[]
  paper: RefObject<PaperHandle | null>
  canEdit: boolean
  onPosition: (position: number) => void
  onAdd: (span: Span) => void
}

interface Selected {
  readonly span: Span
  readonly left: number
  readonly top: number
}

/** The words that the person has selected on the paper, with where to put a button beside them. */
function useSelected(paper: RefObject<PaperHandle | null>, active: boolean): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    if (!active) return
    let timer: ReturnType<typeof setTimeout>
    const look = (): void => {
      const span = selectedSpan(paper.current?.element() ?? null)
      const box = span ? window.getSelection()?.getRangeAt(0).getBoundingClientRect() : undefined
      setSelected(span && box ? { span, left: box.left + box.width / 2, top: box.bottom + 8 } : null)
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, 150)
    }
    document.addEventListener('selectionchange', later)
    document.addEventListener('scroll', later, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('scroll', later, true)
    }
  }, [paper, active])
  return [selected, () => setSelected(null)]
}

const noRows: readonly never[] = []

/** The margin sign of a block: whether drafts came from it, and what became of them. */
function sideNames(drafts: readonly Draft[]): (block: Span) => string {
  return (block) => {
    const states = drafts
      .filter((draft) => draft.span.start < block.end && draft.span.end > block.start)
      .map((draft) => draft.state)
    if (states.length === 0) return ''
    if (states.every((state) => state === 'rejected')) return 'has-draft is-rejected'
    const left = states.some((state) => state === 'open')
    return left ? 'has-draft' : 'has-draft is-accepted'
  }
}

/** The paper: selected words lit, kinds underlined, a click leads to the draft, a selection makes a new one. */
export function PaperSide(props: Props): JSX.Element {
  const { drafts, onAdd } = props
  const text = useQuery(documentTextQuery(props.documentId))
  const [shown, toggle] = useShownKinds()
  const marks = useMemo(() => (text.data ? marksOf(text.data, noRows) : []), [text.data])
  const sideOf = useMemo(() => sideNames(drafts), [drafts])
  const [selected, forget] = useSelected(props.paper, props.canEdit)
  if (text.isError) return <ProblemNotice error={text.error} onRetry={() => void text.refetch()} />
  if (!text.data) return <Loading lines={16} />
  return (
    <>
      <div className="review-legend">
        <Legend shown={shown} onToggle={toggle} />
      </div>
      <div className="can-pick">
        <Paper
          ref={props.paper}
          text={text.data.text}
          marks={marks}
          outline={text.data.outline}
          shown={shown}
          lit={props.lit}
          sideOf={sideOf}
          onPosition={props.onPosition}
        />
      </div>
      {selected && (
        <Button
          type="primary"
          className="add-here"
          style={{ left: selected.left, top: selected.top }}
          icon={<Icon name="plus" />}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            onAdd(selected.span)
            window.getSelection()?.removeAllRanges()
            forget()
          }}
        >
          {words.actions.add}
        </Button>
      )}
    </>
  )
}
