import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Announcer } from './Announcer.tsx'
import { Composer } from './Composer.tsx'
import { Conversation } from './Conversation.tsx'
import { Notice } from './Notice.tsx'
import { useChat } from './useChat.ts'
import { useStickToEnd } from './useStickToEnd.ts'
import { Welcome } from './Welcome.tsx'

/** A chat with its messages, what went wrong, and the place to write. */
export function Chat({ id }: { id: string }): JSX.Element {
  const { messages, running, stopped, error, send, stop, retry } = useChat(id)
  useStickToEnd(messages)
  useEffect(() => {
    if (!running) return
    const stopOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) stop()
    }
    addEventListener('keydown', stopOnEscape)
    return () => removeEventListener('keydown', stopOnEscape)
  }, [running, stop])
  return (
    <>
      <main>
        {messages.length || error ? (
          <Conversation messages={messages} running={running} />
        ) : (
          <Welcome onAsk={(question) => void send(question, [])} />
        )}
        {!running && <Notice error={error} stopped={stopped} onRetry={messages.length ? retry : undefined} />}
        <Announcer messages={messages} running={running} />
      </main>
      <Composer running={running} onSend={send} onStop={stop} />
    </>
  )
}
