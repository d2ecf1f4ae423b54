import type { JSX, ReactNode } from 'react'
import { Icon } from '../ui/index.ts'

/** A part of what is known of a document, which can be folded away. */
export function SideSection(props: {
  title: string
  count?: number
  open?: boolean
  children: ReactNode
  action?: ReactNode
}): JSX.Element {
  return (
    <div className="side-section">
      <details open={props.open}>
        <summary>
          <Icon name="right" size={16} />
          <h2>{props.title}</h2>
          {props.count !== undefined && <span className="faint figures">{props.count}</span>}
        </summary>
        {props.children}
      </details>
      {props.action && <div className="side-action">{props.action}</div>}
    </div>
  )
}
