import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Settings } from '../../chat/protocol.ts'
import { Composer } from '../composer/Composer.tsx'
import { useChoice } from '../composer/useChoice.ts'
import { IconButton } from '../IconButton.tsx'
import { Announcer } from './Announcer.tsx'
import { Gone } from './Gone.tsx'
import { LineNotice } from './LineNotice.tsx'
import { TurnView } from './TurnView.tsx'
import { type ChatListener, useChat } from './useChat.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useStickToEnd } from './useStickToEnd.ts'
import { Welcome } from './Welcome.tsx'

interface ChatViewProps extends ChatListener {
  place: { id: string; isNew: boolean }
  settings: Settings
  onVoice(): void
  onNew(): void
}

/** A chat: what was said, and the place to write. */
export function ChatView({ place, settings, onVoice, onNew, ...listener }: ChatViewProps): JSX.Element {
  const choice = useChoice(settings)
  const chat = useChat(place, choice.asked, listener)
  const { state, turns, running } = chat
  const { atEnd, toEnd } = useStickToEnd()
  const sentHere = useRef(new Set<string>())
  const main = useKeptFocus()
  for (const { outgoing } of turns) if (outgoing) sentHere.current.add(outgoing.id)
  useEffect(() => {
    if (!running) return
    const stopOnEscape = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) chat.stop()
    }
    addEventListener('keydown', stopOnEscape)
    return () => removeEventListener('keydown', stopOnEscape)
  })
  const send = (...message: Parameters<typeof chat.send>): void => {
    chat.send(...message)
    requestAnimationFrame(toEnd)
  }
  const answer = turns.at(-1)?.answer
  const busy = running || turns.some(({ outgoing }) => outgoing && outgoing.state !== 'failed')
  if (state === 'gone') return <Gone error={chat.error} onNew={onNew} />
  return (
    <>
      <main ref={main} tabIndex={-1}>
        {state === 'loading' && <p class="waiting">Opening the chat</p>}
        {state === 'new' && !turns.length && <Welcome onAsk={(question) => send(question, [])} />}
        {turns.length > 0 && (
          <div role="log" aria-live="off" aria-label="Conversation" aria-busy={busy}>
            {turns.map((turn, index) => (
              <TurnView
                key={turn.key}
                turn={turn}
                chat={{ ...chat, send }}
                fresh={index === turns.length - 1 && sentHere.current.has(turn.key)}
              />
            ))}
          </div>
        )}
        {state === 'there' && !turns.length && <p class="empty">Nothing is left in this chat. Write something.</p>}
        {chat.failure && (
          <div class="notice fault">
            <p role="alert">{chat.failure}</p>
            <button type="button" class="outlined" onClick={chat.dismiss}>
              Close
            </button>
          </div>
        )}
        {state !== 'loading' && <Announcer answer={answer} />}
      </main>
      <div class="dock">
        {!atEnd && <IconButton icon="down" label="Jump to the latest" class="jump" onClick={toEnd} />}
        <LineNotice line={chat.line} />
        <Composer
          conversation={place.id}
          settings={settings}
          choice={choice}
          running={running}
          onSend={send}
          onStop={chat.stop}
          onVoice={onVoice}
        />
      </div>
    </>
  )
}
