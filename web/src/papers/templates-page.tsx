import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { formatMoment, Loading, ProblemNotice, SelectField, toast } from '../ui/index.ts'
import { paperTemplateWords as words } from '../words/paper-templates.ts'
import './papers.css'
import { SignersForm } from './signers-form.tsx'
import { TemplateForm } from './template-form.tsx'
import { TemplateHistory } from './template-history.tsx'
import { TemplatePreview } from './template-preview.tsx'
import {
  fieldsOf,
  templateOf,
  useKeepTemplate,
  useTemplates,
  type Template,
  type TemplateFields,
  type Templates,
} from './use-templates.ts'

/** What the papers of this office begin and end with, by system and class; and who signs them. */
export function PaperTemplatesPage(): JSX.Element {
  const templates = useTemplates()
  const { thethuc: system, loai: paperClass } = useSearch({ from: '/frame/quan-tri/mau-van-ban' })
  const navigate = useNavigate()
  const go = (search: { thethuc?: typeof system; loai?: typeof paperClass }): void =>
    void navigate({
      to: '/quan-tri/mau-van-ban',
      search: { thethuc: system, loai: paperClass, ...search },
      replace: true,
    })
  if (templates.isError)
    return <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />
  if (templates.isPending) return <Loading />
  const template = templateOf(templates.data, system, paperClass)
  return (
    <div className="paper-templates">
      <p className="faint">{isUnwritten(templates.data) ? words.empty : words.intro}</p>
      <div className="paper-pair">
        <SelectField
          label={words.system}
          names={words.systems}
          value={system}
          onChange={(thethuc) => go({ thethuc })}
        />
        <SelectField
          label={words.paperClass}
          names={words.classes}
          value={paperClass}
          onChange={(loai) => go({ loai })}
        />
      </div>
      {template && <TemplateDesk key={`${system}${paperClass}`} template={template} />}
      <SignersForm templates={templates.data} system={system} />
    </div>
  )
}

function isUnwritten({ items }: Templates): boolean {
  return items.every(({ kept }) => kept.revision === 0)
}

/** One template: its fields, and beside them its page as it will be printed. */
function TemplateDesk({ template }: { readonly template: Template }): JSX.Element {
  const { kept } = template
  const [fields, setFields] = useState<TemplateFields>(() => fieldsOf(kept))
  const keep = useKeepTemplate((now) => {
    setFields(fieldsOf(now))
    toast(words.saved)
  })
  return (
    <section className="paper-desk" aria-label={words.classes[kept.class]}>
      <div className="paper-fields">
        <p className="faint">
          {words.uses[kept.class]}{' '}
          {kept.changedAt !== null && words.changed(kept.changedBy, formatMoment(kept.changedAt))}
        </p>
        <TemplateForm
          template={template}
          fields={fields}
          onChange={setFields}
          saving={keep.isPending}
          onSave={() => keep.mutate({ kept, fields })}
        />
        {keep.isError && <ProblemNotice error={keep.error} compact />}
        <TemplateHistory kept={kept} onPutBack={setFields} />
      </div>
      <TemplatePreview template={template} fields={fields} />
    </section>
  )
}
