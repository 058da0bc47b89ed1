import type { RealtimeConversationItem } from '../../schemas/RealtimeConversationItem.ts'
import type { RealtimeResponse } from '../../schemas/RealtimeResponse.ts'
import type { RealtimeServerEvent } from '../../schemas/RealtimeServerEvent.ts'
import type { RealtimeSessionCreateResponseGA } from '../../schemas/RealtimeSessionCreateResponseGA.ts'
import type { RealtimeTranscriptionSessionCreateResponseGA } from '../../schemas/RealtimeTranscriptionSessionCreateResponseGA.ts'
import type { Playing } from './play.ts'

/** An event without its id, which every socket gives it. */
export type Untold<E> = E extends { event_id: string } ? Omit<E, 'event_id'> : E

/** What a session tells. */
export type Told = Untold<RealtimeServerEvent>

/** The settings of a session. */
export type Settings = RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA

/** A response that is being made. */
export interface ActiveResponse {
  response: RealtimeResponse & { id: string; output: RealtimeConversationItem[] }
  playing: Playing
}

/** A session, as those see it who make something happen in it. */
export interface Session {
  settings: Settings
  readonly conversationId: string
  /** The conversation so far. */
  readonly items: RealtimeConversationItem[]
  /** Whether its sound goes by WebRTC or a phone line, not through the socket. */
  readonly isCall: boolean
  active?: ActiveResponse | undefined
  id(prefix: string): string
  tell(event: Told): void
}
