import type { JSX, TargetedEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { IconButton } from '../IconButton.tsx'

/** The button that opens the platform's choice of files. */
export function Attach({ onChoose }: { onChoose(files: Iterable<File>): void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    onChoose(currentTarget.files ?? [])
    // So that the same file can be chosen again.
    currentTarget.value = ''
  }
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label="Files to attach" onChange={choose} />
      <IconButton icon="attach" label="Attach" onClick={() => input.current?.click()} />
    </>
  )
}
