import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Chat } from './chat/Chat.tsx'
import { useChatId } from './chat/useChatId.ts'
import { Documents } from './documents/Documents.tsx'
import { Files } from './files/Files.tsx'
import { Panel } from './Panel.tsx'

const panels = { Files, Documents }

/** The page: a chat, and panels over it. */
export function App(): JSX.Element {
  const [id, startNew] = useChatId()
  const [open, setOpen] = useState<keyof typeof panels>()
  const Content = open && panels[open]
  return (
    <>
      <header>
        <h1>Bonsai</h1>
        <nav aria-label="Chat and data">
          <button type="button" onClick={() => setOpen('Files')}>
            Files
          </button>
          <button type="button" onClick={() => setOpen('Documents')}>
            Documents
          </button>
          <button type="button" onClick={startNew}>
            New chat
          </button>
        </nav>
      </header>
      <Chat key={id} id={id} />
      {Content && (
        <Panel title={open} onClose={() => setOpen(undefined)}>
          <Content />
        </Panel>
      )}
    </>
  )
}
