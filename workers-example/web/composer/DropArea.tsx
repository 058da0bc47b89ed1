import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Takes files that are dropped anywhere on the page; shows itself only while some are dragged over it. */
export function DropArea({ onDrop }: { onDrop(files: Iterable<File>): void }): JSX.Element | null {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      onDrop(event.dataTransfer.files)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onDrop])
  return over ? <div class="drop">Drop files to attach them</div> : null
}
