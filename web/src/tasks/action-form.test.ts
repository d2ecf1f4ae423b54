import { describe, expect, it } from 'vitest'
import { actionShapes, emptyForm, missingFields, toAction } from './action-form.ts'
import type { ActionForm, ActionKind } from './action-form.ts'

const full: ActionForm = {
  text: ' Đã xong ',
  percent: 60,
  stage: 'Nghiệm thu',
  fileIds: ['f1'],
  party: { unitId: null, text: 'Bộ Tài chính' },
  unitId: 'u1',
  day: '2026-12-31',
  granted: true,
}

describe('what each kind of word needs', () => {
  it.each(Object.keys(actionShapes) as ActionKind[])(
    '%s: nothing is sent while something is missing',
    (kind) => {
      const missing = missingFields(kind, emptyForm)
      expect(missing).toEqual(actionShapes[kind].needs)
      expect(toAction(kind, emptyForm) === null).toBe(missing.length > 0)
      expect(toAction(kind, full)).toMatchObject({ kind })
    },
  )

  it.each<[ActionKind, Partial<ActionForm>, unknown]>([
    [
      'progress',
      {},
      { kind: 'progress', text: 'Đã xong', percent: 60, stage: 'Nghiệm thu', fileIds: ['f1'] },
    ],
    ['progress', { percent: null, stage: ' ' }, { kind: 'progress', text: 'Đã xong', fileIds: ['f1'] }],
    ['accept', { text: '  ' }, { kind: 'accept' }],
    ['pause', {}, { kind: 'pause', text: 'Đã xong', waitingFor: { unitId: null, text: 'Bộ Tài chính' } }],
    ['hand-down', {}, { kind: 'hand-down', toUnitId: 'u1', text: 'Đã xong' }],
    ['decide-extension', {}, { kind: 'decide-extension', granted: true, text: 'Đã xong', to: '2026-12-31' }],
    ['decide-extension', { granted: false }, { kind: 'decide-extension', granted: false, text: 'Đã xong' }],
    ['decide-extension', { granted: false, text: '' }, null],
  ])('%s %o', (kind, change, action) => {
    expect(toAction(kind, { ...full, ...change })).toEqual(action)
  })
})
