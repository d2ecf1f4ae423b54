import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { JSX } from 'react'
import { ProblemNotice, toast } from '../ui/index.ts'
import { paperTemplateWords as words } from '../words/paper-templates.ts'
import { differences, type Part } from './differences.ts'
import type { Paper } from './use-paper.ts'
import { fieldsOf, useKeepTemplate, useMayKeep, type Template, type TemplateFields } from './use-templates.ts'

/** Where a paper differs from the office's template: keeps what was typed for the next ones. */
export function Remember(props: {
  readonly paper: Paper
  readonly template: Template | null
  readonly part: Part
}): JSX.Element | null {
  const { paper, template, part } = props
  const may = useMayKeep()
  const keep = useKeepTemplate(() => toast(words.saved))
  if (!may || template === null) return null
  const typed = differences(paper, template, part)
  const names = (Object.keys(typed) as (keyof TemplateFields)[]).map((field) => words.fields[field])
  if (names.length === 0) return keep.isError ? <ProblemNotice error={keep.error} compact /> : null
  const { kept } = template
  return (
    <div className="paper-remember" role="status">
      <p>{words.differs(names)}</p>
      <div>
        <Button
          size="small"
          loading={keep.isPending}
          onClick={() => keep.mutate({ kept, fields: { ...fieldsOf(kept), ...typed } })}
        >
          {words.remember}
        </Button>
        <Link to="/quan-tri/mau-van-ban" search={{ thethuc: kept.system, loai: kept.class }}>
          {words.settings}
        </Link>
      </div>
      {keep.isError && <ProblemNotice error={keep.error} compact />}
    </div>
  )
}
