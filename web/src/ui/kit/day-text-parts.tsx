import type { JSX } from 'react'
import { dayText, formatMoment, formatMomentAgo } from './day-text.ts'

/** A civil day as dd/MM/yyyy. */
export function DayText(props: { day: string | null; absent?: string }): JSX.Element {
  if (!props.day) return <span className="faint">{props.absent ?? '–'}</span>
  return (
    <time className="figures" dateTime={props.day}>
      {dayText(props.day)}
    </time>
  )
}

/** A moment as "3 giờ trước", exact on hover. */
export function MomentText(props: { moment: string; exact?: boolean }): JSX.Element {
  return (
    <time className="figures" dateTime={props.moment} title={formatMoment(props.moment)}>
      {props.exact ? formatMoment(props.moment) : formatMomentAgo(props.moment, Date.now())}
    </time>
  )
}
