import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface PanelProps {
  title: string
  onClose(): void
  children: ComponentChildren
}

/** A dialog over the page; the platform keeps the focus in it, closes it by Escape, and gives the focus back. */
export function Panel({ title, onClose, children }: PanelProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="panel" onClose={onClose} aria-labelledby="panel-title">
      <div class="panel-head">
        <h2 id="panel-title">{title}</h2>
        <button type="button" class="outlined" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
