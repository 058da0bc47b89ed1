import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ChatFile, ChatState } from '../../chat/state.ts'
import { post, wordsOf } from '../api.ts'
import { follow } from './follow.ts'
import { perFrame } from './perFrame.ts'

/** A chat, and what can be done with it. */
export interface Chat extends ChatState {
  /** Resolves to whether the server took it. */
  send(content: string, files: ChatFile[]): Promise<boolean>
  stop(): void
  retry(): void
}

/** The chat of that id, as the server has it, while it changes. */
export function useChat(id: string): Chat {
  const [state, setState] = useState<ChatState>({ messages: [], running: false, stopped: false })
  const [round, setRound] = useState(0)
  const fail = useCallback((error: unknown) => setState((old) => ({ ...old, error: wordsOf(error) })), [])

  useEffect(() => {
    const unmounted = new AbortController()
    const show = perFrame(setState, unmounted.signal)
    follow(id, show, unmounted.signal).catch((error: unknown) => unmounted.signal.aborted || fail(error))
    return () => unmounted.abort()
  }, [id, round, fail])

  const act = async (action: string, body?: object): Promise<boolean> => {
    try {
      await post(`/api/chats/${id}/${action}`, body)
      return true
    } catch (error) {
      fail(error)
      return false
    }
  }
  const begin = async (action: string, body?: object): Promise<boolean> => {
    const taken = await act(action, body)
    if (taken) setRound((round) => round + 1)
    return taken
  }
  return {
    ...state,
    send: (content, files) => begin('messages', { content, files }),
    stop: () => void act('stop'),
    retry: () => void begin('retry'),
  }
}
