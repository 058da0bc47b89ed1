import { readEventStream } from 'bonsai-openai/streams/readEventStream'
import { addChunk, type ChatEvent } from '../../chat/addChunk.ts'
import type { ChatMessage, ChatState } from '../../chat/state.ts'
import { api } from '../api.ts'

const TRIES = 5

/**
 * Shows a chat, and the answer that is being written as it grows. A connection that breaks is made anew, from the event
 * after the last that came; only when that fails several times in a row is it an error.
 */
export async function follow(id: string, show: (state: ChatState) => void, signal: AbortSignal): Promise<void> {
  let live: ChatMessage[] = []
  let seen = 0
  for (let failures = 0; ; ) {
    try {
      const state = await api<ChatState>(`/api/chats/${id}`, { signal })
      show({ ...state, messages: state.running ? [...state.messages, ...live] : state.messages })
      if (!state.running) return
      const response = await fetch(`/api/chats/${id}/stream?after=${seen}`, { signal })
      for await (const event of readEventStream<ChatEvent>(response)) {
        seen++
        failures = 0
        live = addChunk(live, event)
        show({ ...state, messages: [...state.messages, ...live] })
      }
    } catch (error) {
      signal.throwIfAborted()
      if (++failures > TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** failures))
    }
  }
}
