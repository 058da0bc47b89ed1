import { useEffect, useState } from 'preact/hooks'
import type { Attachment, SendRequest } from '../../chat/protocol.ts'
import { sendJSON, wordsOf } from '../api.ts'
import { readStored, writeStored } from '../stored.ts'
import { untilOnline } from './network.ts'

/** A message that the Worker does not have yet, or whose arrival it has not told yet. */
export interface Outgoing extends Omit<SendRequest, 'attachments'> {
  attachments: Attachment[]
  state: 'sending' | 'sent' | 'failed'
  /** Why it could not be sent. */
  error?: string
}

/** Messages on their way; they survive a reload. */
export interface Outbox {
  outgoing: Outgoing[]
  send(message: Outgoing): void
  remove(id: string): void
}

/** Sends messages. The id of each is the page's own, so that one whose answer was lost can be sent again without harm. */
export function useOutbox(conversation: string, arrived: ReadonlySet<string>, onSent: () => void): Outbox {
  const name = `outbox ${conversation}`
  const [all, setAll] = useState<Outgoing[]>(() => readStored(name) ?? [])
  const change = (update: (old: Outgoing[]) => Outgoing[]): void => setAll(update)
  useEffect(() => writeStored(name, all.length ? all : undefined), [all])

  const deliver = async (message: Outgoing): Promise<void> => {
    const settle = (news: Partial<Outgoing>): void =>
      change((old) => old.map((one) => (one.id === message.id ? { ...one, ...news } : one)))
    try {
      await post(conversation, message)
      settle({ state: 'sent' })
      onSent()
    } catch (error) {
      settle({ state: 'failed', error: wordsOf(error) })
    }
  }
  useEffect(() => {
    for (const message of all) if (message.state === 'sending') void deliver(message)
  }, [])
  useEffect(() => {
    if (all.some(({ id }) => arrived.has(id))) change((old) => old.filter(({ id }) => !arrived.has(id)))
  }, [all, arrived])

  return {
    outgoing: all.filter(({ id }) => !arrived.has(id)),
    send(message) {
      const sending: Outgoing = { ...message, state: 'sending' }
      change((old) => [...old.filter(({ id }) => id !== message.id), sending])
      void deliver(sending)
    },
    remove: (id) => change((old) => old.filter((one) => one.id !== id)),
  }
}

/** Waits for the network where there is none, also when it goes away meanwhile. */
async function post(conversation: string, { attachments, state: _, error: __, ...message }: Outgoing): Promise<void> {
  const body: SendRequest = { ...message, attachments: attachments.map(({ id }) => id) }
  for (;;) {
    await untilOnline(new AbortController().signal)
    try {
      return await sendJSON('POST', `/api/conversations/${conversation}/messages`, body)
    } catch (error) {
      if (navigator.onLine) throw error
    }
  }
}
