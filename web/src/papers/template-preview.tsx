import { withNumber } from '@dieuhanh/domain'
import { useMemo, type JSX } from 'react'
import { useMe } from '../api/index.ts'
import { paperTemplateWords as words } from '../words/paper-templates.ts'
import { PagesPreview } from './pages-preview.tsx'
import type { Paper } from './use-paper.ts'
import type { Template, TemplateFields } from './use-templates.ts'

/** A page with the head and the signature of a template, as papers will be printed. */
export function TemplatePreview(props: {
  readonly template: Template
  readonly fields: TemplateFields
}): JSX.Element {
  const { today } = useMe()
  const { template, fields } = props
  const paper = useMemo(() => samplePaper(template, fields, today), [template, fields, today])
  const alt = words.previewOf(words.classes[template.kept.class])
  return <PagesPreview paper={paper} label={words.preview} alt={alt} />
}

/** A paper of one sentence with everything that a template gives. */
function samplePaper({ kept, derived }: Template, fields: TemplateFields, today: string): Paper {
  const { sample, classes } = words
  const letter = kept.class === 'letter'
  return {
    system: kept.system,
    letterhead: {
      parent: (fields.parent ?? derived.parent).trim() || null,
      issuer: fields.issuer?.trim() || derived.issuer,
      symbol: withNumber(fields.symbol?.trim() || derived.symbol, null),
      place: fields.place?.trim() || derived.place,
      day: today,
    },
    kind: letter ? null : classes[kept.class],
    subject: sample.subject,
    notes: [],
    addressees: letter ? [sample.addressee] : [],
    grounds: [],
    sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', text: sample.body }] }],
    signature: fields.signature ?? derived.signature,
    recipients: fields.recipients ?? derived.recipients,
  }
}
