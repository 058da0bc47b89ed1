import { useEffect, useState } from 'preact/hooks'
import type { Conversation, ConversationEvent } from '../../chat/protocol.ts'
import { wordsOf } from '../api.ts'
import { followConversation, type Line } from './followConversation.ts'
import { perFrame } from './perFrame.ts'

/** A conversation as it stands. */
export interface ConversationView {
  /** `new`: nothing was said yet. `gone`: there is none, or it was deleted. */
  state: 'new' | 'loading' | 'there' | 'gone'
  conversation: Conversation
  line: Line
  error: string | undefined
  /** Begins to follow a new conversation, once it was made by its first message. */
  begin(): void
}

/** Follows the conversation of that id for as long as it is shown. */
export function useConversation(
  id: string,
  isNew: boolean,
  onEvent: (event: ConversationEvent) => void,
): ConversationView {
  const [state, setState] = useState<ConversationView['state']>(isNew ? 'new' : 'loading')
  const [conversation, setConversation] = useState<Conversation>({ id, title: '', messages: [] })
  const [line, setLine] = useState<Line>('live')
  const [error, setError] = useState<string>()
  const [follows, setFollows] = useState(!isNew)

  useEffect(() => {
    if (!follows) return
    const left = new AbortController()
    const show = perFrame((conversation: Conversation) => {
      setConversation(conversation)
      setState('there')
    }, left.signal)
    const follower = {
      onLine: setLine,
      onChange(conversation: Conversation, event: ConversationEvent) {
        if (event.type !== 'deleted') show(conversation)
        onEvent(event)
      },
    }
    followConversation(id, follower, left.signal).then(
      () => setState('gone'),
      (error: unknown) => {
        if (left.signal.aborted) return
        setError(wordsOf(error))
        setState('gone')
      },
    )
    return () => left.abort()
  }, [id, follows])

  return { state, conversation, line, error, begin: () => setFollows(true) }
}
