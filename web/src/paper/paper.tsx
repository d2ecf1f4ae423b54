import { memo, useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react'
import type { JSX, Ref, RefObject } from 'react'
import type { HighlightKind, OutlineEntry, Span } from '../api/index.ts'
import { paperWords } from '../words/paper.ts'
import type { Block, Chunk } from './blocks.ts'
import { layOut } from './blocks.ts'
import { headingStarts } from './headings.ts'
import { positionAt } from './place.ts'
import { marksWithin, segmentsOf } from './segments.ts'
import type { Mark, Segment } from './segments.ts'

/** What a page can ask of its paper. */
export interface PaperHandle {
  /** Brings a position into sight. */
  goTo: (position: number) => void
  element: () => HTMLElement | null
}

interface Props {
  text: string
  marks: readonly Mark[]
  outline: readonly OutlineEntry[]
  shown: ReadonlySet<HighlightKind>
  /** Stretches to light; keep the array the same between draws when it did not change. */
  lit?: readonly Span[]
  /** A name for the margin beside a block ("is-accepted"), by any position in it. */
  sideOf?: (block: Span) => string
  onPosition?: (position: number) => void
  /** Draws a run that leads somewhere as a link. */
  link?: (to: string, words: string, className: string) => JSX.Element
  ref?: Ref<PaperHandle>
}

function isLit(segment: Span, lit: readonly Span[]): boolean {
  return lit.some((span) => span.start < segment.end && span.end > segment.start)
}

/** Cuts also where the light begins and ends. */
function withLight(span: Span, marks: readonly Mark[], lit: readonly Span[]): readonly Segment[] {
  const edges = lit.map((one): Mark => ({ ...one, kind: 'date', note: null }))
  return segmentsOf(span, [...marks, ...edges]).map((segment) => ({
    ...segment,
    marks: segment.marks.filter((mark) => !edges.includes(mark)),
  }))
}

function Runs(props: {
  text: string
  span: Span
  marks: readonly Mark[]
  lit: readonly Span[]
  link: Props['link']
}): JSX.Element {
  const { text, lit, link } = props
  return (
    <>
      {withLight(props.span, props.marks, lit).map((segment) => {
        const words = text.slice(segment.start, segment.end)
        const names = [
          ...new Set(segment.marks.map((mark) => `mk-${mark.kind}`)),
          isLit(segment, lit) ? 'is-lit' : '',
        ]
        const to = segment.marks.find((mark) => mark.to)?.to
        const note = segment.marks.map((mark) => mark.note).filter(Boolean)
        return (
          <span
            key={segment.start}
            data-s={segment.start}
            className={names.filter(Boolean).join(' ') || undefined}
            title={note.length > 0 ? note.join(' · ') : undefined}
          >
            {to && link ? link(to, words, 'paper-link') : words}
          </span>
        )
      })}
    </>
  )
}

interface BlockProps {
  text: string
  block: Block
  marks: readonly Mark[]
  lit: readonly Span[]
  side: string
  headingEnd: number | null
  link: Props['link']
}

const BlockView = memo(function BlockView(props: BlockProps): JSX.Element {
  const { block, side, text, marks, lit, link } = props
  if (block.kind === 'table') {
    return (
      <div className={`paper-table ${side}`} data-b={block.start}>
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={row[0]?.start ?? index}>
                {row.map((cell) => (
                  <td key={cell.start}>
                    <Runs text={text} span={cell} marks={marks} lit={lit} link={link} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  }
  const isHeading = props.headingEnd !== null
  const className = [block.kind === 'title' ? 'is-title' : '', isHeading ? 'is-heading' : '', side]
    .filter(Boolean)
    .join(' ')
  return (
    <p className={className || undefined} data-b={block.start}>
      <Runs text={text} span={block} marks={marks} lit={lit} link={link} />
    </p>
  )
})

const noSpans: readonly Span[] = []

const ChunkView = memo(function ChunkView(props: {
  text: string
  chunk: Chunk
  marks: readonly Mark[]
  lit: readonly Span[]
  sides: string
  headings: ReadonlySet<number>
  link: Props['link']
}): JSX.Element {
  const { chunk, marks, lit, text } = props
  const sides = props.sides.split(',')
  const ofBlock = useMemo(() => chunk.blocks.map((block) => marksWithin(marks, block)), [chunk, marks])
  return (
    <div
      className="paper-chunk"
      style={{ containIntrinsicSize: `auto ${Math.ceil((chunk.end - chunk.start) / 70) * 27}px` }}
    >
      {chunk.blocks.map((block, index) => {
        const inside = lit.filter((span) => span.start < block.end && span.end > block.start)
        return (
          <BlockView
            key={block.start}
            text={text}
            block={block}
            marks={ofBlock[index] ?? []}
            lit={inside.length > 0 ? inside : noSpans}
            side={sides[index] ?? ''}
            headingEnd={props.headings.has(block.start) ? block.end : null}
            link={props.link}
          />
        )
      })}
    </div>
  )
})

function goTo(root: HTMLElement | null, position: number): void {
  let best: HTMLElement | null = null
  for (const block of root?.querySelectorAll<HTMLElement>('[data-b]') ?? []) {
    if (Number(block.dataset['b']) > position) break
    best = block
  }
  const run = [...(best?.querySelectorAll<HTMLElement>('[data-s]') ?? [])].findLast(
    (one) => Number(one.dataset['s']) <= position,
  )
  const target = run ?? best
  target?.scrollIntoView({ block: 'center' })
  // Chunks that were out of sight take their true height now; look again once they have.
  requestAnimationFrame(() => target?.scrollIntoView({ block: 'center' }))
}

/** A pointer's way from words to what was made of them; the keyboard goes the other way, through the list beside. */
function useClicks(root: RefObject<HTMLElement | null>, onPosition: Props['onPosition']): void {
  const call = useEffectEvent((event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    if (!window.getSelection()?.isCollapsed) return
    const position = positionAt(event.clientX, event.clientY)
    if (position !== null) onPosition?.(position)
  })
  useEffect(() => {
    const paper = root.current
    const listen = (event: MouseEvent): void => call(event)
    paper?.addEventListener('click', listen)
    return () => paper?.removeEventListener('click', listen)
  }, [root])
}

/** The sheet. Lighting and switching kinds redraw only the paragraphs concerned. */
export function Paper(props: Props): JSX.Element {
  const { text, marks, lit = noSpans, sideOf, onPosition } = props
  const root = useRef<HTMLElement>(null)
  const chunks = useMemo(() => layOut(text), [text])
  const headings = useMemo(() => headingStarts(text, props.outline), [text, props.outline])
  useImperativeHandle(props.ref, () => ({
    goTo: (position) => goTo(root.current, position),
    element: () => root.current,
  }))
  useLayoutEffect(() => {
    for (const kind of Object.keys(paperWords.kinds)) {
      root.current?.classList.toggle(`show-${kind}`, props.shown.has(kind as HighlightKind))
    }
  }, [props.shown])
  useClicks(root, onPosition)
  return (
    <article ref={root} className="paper" lang="vi" aria-label={paperWords.label}>
      {chunks.map((chunk) => {
        const inside = lit.filter((span) => span.start < chunk.end && span.end > chunk.start)
        return (
          <ChunkView
            key={chunk.start}
            text={text}
            chunk={chunk}
            marks={marks}
            lit={inside.length > 0 ? (inside.length === lit.length ? lit : inside) : noSpans}
            sides={sideOf ? chunk.blocks.map(sideOf).join(',') : ''}
            headings={headings}
            link={props.link}
          />
        )
      })}
    </article>
  )
}
