import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ConversationSummary } from '../../chat/protocol.ts'
import { IconButton } from '../IconButton.tsx'

interface ChatRowProps {
  chat: ConversationSummary
  current: boolean
  longestTitle: number
  onOpen(): void
  onRename(title: string): void
  onDelete(): void
}

/** A chat in the list: to open, to rename, to delete once one is asked whether one means it. */
export function ChatRow({ chat, current, longestTitle, onOpen, onRename, onDelete }: ChatRowProps): JSX.Element {
  const { id, title, found } = chat
  const [doing, setDoing] = useState<'renaming' | 'deleting'>()
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
    if (doing === 'renaming') first.current?.select()
  }, [doing])
  const done = (): void => setDoing(undefined)
  if (doing === 'renaming') {
    const save = (): void => {
      const name = first.current?.value.trim()
      if (name && name !== title) onRename(name)
      done()
    }
    const followKeys = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
      if (event.key !== 'Escape') return
      // It would close the menu of a phone too.
      event.preventDefault()
      event.currentTarget.value = title
      done()
    }
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            first.current?.blur()
          }}
        >
          <input
            ref={first}
            type="text"
            aria-label="Title"
            defaultValue={title}
            maxLength={longestTitle}
            onBlur={save}
            onKeyDown={followKeys}
          />
        </form>
      </li>
    )
  }
  if (doing === 'deleting')
    return (
      <li class="asking">
        <span>Delete for good?</span>
        <button type="button" class="danger" onClick={onDelete}>
          Delete
        </button>
        <button ref={first} type="button" onClick={done}>
          Keep
        </button>
      </li>
    )
  return (
    <li>
      <a href={`#${id}`} aria-current={current ? 'page' : undefined} onClick={onOpen} title={title} dir="auto">
        {title}
        {found && <span class="found">{found}</span>}
      </a>
      <IconButton icon="edit" label={`Rename ${title}`} onClick={() => setDoing('renaming')} />
      <IconButton icon="delete" label={`Delete ${title}`} onClick={() => setDoing('deleting')} />
    </li>
  )
}
