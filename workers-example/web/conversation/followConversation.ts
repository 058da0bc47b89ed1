import { applyEvent } from '../../chat/applyEvent.ts'
import type { Conversation, ConversationEvent } from '../../chat/protocol.ts'
import { RequestError } from '../api.ts'
import { pause, untilOnline } from './network.ts'
import { readEvents } from './readEvents.ts'

const FIRST_PAUSE = 100
const LONGEST_PAUSE = 5000

/** How the connection to a conversation is: `live`, or lost and being made anew. */
export type Line = 'live' | 'lost'

/** Who is told of a conversation. */
export interface Follower {
  onChange(conversation: Conversation, event: ConversationEvent): void
  onLine(line: Line): void
}

/**
 * Follows a conversation, whoever changes it, until it is deleted, is found not to exist, or the signal is aborted. A
 * connection that is lost is made anew, from the last event that came, for as long as it takes.
 */
export async function followConversation(id: string, follower: Follower, signal: AbortSignal): Promise<void> {
  let conversation: Conversation = { id, title: '', messages: [] }
  let place: number | undefined
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      await untilOnline(signal)
      for await (const event of readEvents(id, place, signal)) {
        place = event.place
        wait = FIRST_PAUSE
        conversation = applyEvent(conversation, event)
        follower.onLine('live')
        follower.onChange(conversation, event)
        if (event.type === 'deleted') return
      }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof RequestError && error.code === 'not_found') throw error
    }
    follower.onLine('lost')
    await pause(wait, signal)
  }
}
