import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ConversationList, ConversationSummary, RenameRequest } from '../../chat/protocol.ts'
import { getJSON, sendJSON, wordsOf } from '../api.ts'

const TYPING = 200

/** The conversations of this visitor. */
export interface Conversations {
  list: ConversationSummary[]
  /** Whether the list was read at least once. */
  loaded: boolean
  error: string | undefined
  query: string
  search(query: string): void
  /** Reads the next page; undefined where there is none. */
  more: (() => void) | undefined
  reload(): void
  rename(id: string, title: string): Promise<void>
  remove(id: string): Promise<void>
}

export function useConversations(): Conversations {
  const [list, setList] = useState<ConversationSummary[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [loaded, setLoaded] = useState(false)
  const [error, setError] = useState<string>()
  const [query, setQuery] = useState('')
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((round) => round + 1), [])

  useEffect(() => {
    const replaced = new AbortController()
    const read = async (): Promise<void> => {
      try {
        const page = await getJSON<ConversationList>(`/api/conversations?${asQuery({ q: query })}`, replaced.signal)
        setList(page.conversations)
        setNext(page.next)
        setLoaded(true)
        setError(undefined)
      } catch (error) {
        if (!replaced.signal.aborted) setError(wordsOf(error))
      }
    }
    const timer = setTimeout(() => void read(), loaded ? TYPING : 0)
    return () => {
      clearTimeout(timer)
      replaced.abort()
    }
  }, [query, round])

  useEffect(() => {
    addEventListener('focus', reload)
    addEventListener('online', reload)
    return () => {
      removeEventListener('focus', reload)
      removeEventListener('online', reload)
    }
  }, [reload])

  const act = async (action: () => Promise<unknown>): Promise<void> => {
    await action().catch((error: unknown) => setError(wordsOf(error)))
  }
  const change = async (action: () => Promise<unknown>): Promise<void> => {
    await act(action)
    reload()
  }
  const readMore = async (before: string): Promise<void> => {
    const page = await getJSON<ConversationList>(`/api/conversations?${asQuery({ q: query, before })}`)
    setList((old) => [...old, ...page.conversations])
    setNext(page.next)
  }
  return {
    list,
    loaded,
    error,
    query,
    search: setQuery,
    more: next === null ? undefined : () => void act(() => readMore(next)),
    reload,
    rename: (id, title) =>
      change(() => sendJSON('PATCH', `/api/conversations/${id}`, { title } satisfies RenameRequest)),
    remove: (id) => change(() => sendJSON('DELETE', `/api/conversations/${id}`)),
  }
}

function asQuery(fields: Record<string, string>): string {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString()
}
