import type { JSX } from 'react'
import { IconButton } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import { LinesField, TextField } from './fields.tsx'
import { TableFields } from './table-fields.tsx'
import type { Block, Paper } from './use-paper.ts'

/** The body, block by block. */
export function BlockFields(props: {
  readonly paper: Paper
  readonly onChange: (paper: Paper) => void
}): JSX.Element {
  const { paper, onChange } = props
  const put = (at: number, blocks: Block[]): void =>
    onChange({
      ...paper,
      sections: paper.sections.map((section, place) => (place === at ? { ...section, blocks } : section)),
    })
  return (
    <fieldset>
      <legend>{words.body}</legend>
      {paper.sections.map((section, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- sections have no name of their own and do not move
        <SectionFields key={at} blocks={section.blocks} onChange={(blocks) => put(at, blocks)} />
      ))}
    </fieldset>
  )
}

function SectionFields(props: {
  readonly blocks: readonly Block[]
  readonly onChange: (blocks: Block[]) => void
}): JSX.Element {
  const { blocks, onChange } = props
  return (
    <>
      {blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no name of their own; their fields keep no state
        <div className="paper-block" key={at}>
          <BlockField
            block={block}
            onChange={(changed) => onChange(blocks.map((one, place) => (place === at ? changed : one)))}
          />
          <IconButton
            icon="close"
            label={words.removeBlock}
            onClick={() => onChange(blocks.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...blocks, { kind: 'paragraph', text: '' }])}
      >
        {words.addParagraph}
      </button>
    </>
  )
}

function BlockField(props: {
  readonly block: Block
  readonly onChange: (block: Block) => void
}): JSX.Element {
  const { block, onChange } = props
  const label = words.blocks[block.kind]
  if (block.kind === 'table') return <TableFields table={block} onChange={onChange} />
  if (block.kind === 'list')
    return (
      <LinesField label={label} lines={block.items} onChange={(items) => onChange({ ...block, items })} />
    )
  return <TextField label={label} value={block.text} onChange={(text) => onChange({ ...block, text })} />
}
