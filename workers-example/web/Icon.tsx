import type { JSX } from 'preact'

const paths = {
  attach: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  down: 'M12 5v14M6 13l6 6 6-6',
  edit: 'M5 19h3L19 8l-3-3L5 16zM14 7l3 3',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  listen: 'M5 10v4h3l4 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  menu: 'M4 7h16M4 12h16M4 17h16',
  microphone:
    'M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4zM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3',
  retry: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  search: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM16 16l4 4',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  voice: 'M4 10v4M8 7v10M12 4v16M16 8v8M20 10v4',
} as const

/** The name of a sign. */
export type IconName = keyof typeof paths

/** A sign on a button; what it means is said by the button's own label. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
