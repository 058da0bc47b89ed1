import type { ButtonHTMLAttributes, JSX } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon'> {
  icon: IconName
  /** What the button does, for who can't see the sign and who points at it. */
  label: string
}

/** A button that shows a sign alone. */
export function IconButton({ icon, label, class: named = '', ...rest }: IconButtonProps): JSX.Element {
  return (
    <button type="button" {...rest} class={`icon-button ${named as string}`} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  )
}
