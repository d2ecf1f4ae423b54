import type { JSX } from 'react'
import { Modal } from 'antd'
import { reviewWords } from '../words/review.ts'

/** All keys of the review. */
export function KeyHelp(props: { onClose: () => void }): JSX.Element {
  return (
    <Modal open title={reviewWords.help.title} footer={null} onCancel={props.onClose}>
      <dl className="key-help">
        {reviewWords.help.lines.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
