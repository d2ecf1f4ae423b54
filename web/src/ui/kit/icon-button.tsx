import type { ButtonHTMLAttributes, JSX } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** A button that is an icon; its words are its label and its tooltip. */
export function IconButton(
  props: { icon: IconName; label: string; size?: number } & ButtonHTMLAttributes<HTMLButtonElement>,
): JSX.Element {
  const { icon, label, size = 18, className, ...rest } = props
  return (
    <button
      type="button"
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
