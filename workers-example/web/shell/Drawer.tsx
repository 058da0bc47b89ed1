import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../IconButton.tsx'

interface DrawerProps {
  onClose(): void
  children: ComponentChildren
}

/** The sidebar of a phone: over the page, and gone at a tap beside it. */
export function Drawer({ onClose, children }: DrawerProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    const closeBeside = ({ target }: Event): void => {
      if (target === current) current?.close()
    }
    current?.addEventListener('click', closeBeside)
    return () => current?.removeEventListener('click', closeBeside)
  }, [])
  return (
    <dialog ref={dialog} class="drawer" aria-label="Menu" onClose={onClose}>
      <IconButton icon="close" label="Close menu" class="close" onClick={() => dialog.current?.close()} />
      {children}
    </dialog>
  )
}
