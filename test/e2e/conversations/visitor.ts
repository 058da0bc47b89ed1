import { readEventStream } from '../../../src/streams/readEventStream.ts'
import { applyEvent } from '../../../workers-example/chat/applyEvent.ts'
import type {
  AssistantMessage,
  Conversation,
  SendRequest,
  StreamedEvent,
} from '../../../workers-example/chat/protocol.ts'

/** A browser that visits the Worker: it keeps cookies, and follows conversations as the page does. */
export interface Visitor {
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Sends JSON. */
  post(path: string, body?: object): Promise<Response>
  /** Sends a message, and gives the id of the answer. */
  send(conversation: string, message: Partial<SendRequest>): Promise<string>
  /** Follows a conversation until it is as wanted. */
  follow(conversation: string, isEnough: (seen: Followed) => boolean, after?: number): Promise<Followed>
  /** Waits until the last answer has ended, and gives it. */
  answered(conversation: string): Promise<AssistantMessage>
}

/** What was seen of a conversation. */
export interface Followed {
  conversation: Conversation
  events: StreamedEvent[]
}

export async function visit(url: () => string): Promise<Visitor> {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (cookies.size) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(new URL(path, url()), { redirect: 'manual', ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    return response
  }
  const post = (path: string, body: object = {}): Promise<Response> =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const follow: Visitor['follow'] = async (id, isEnough, after) => {
    const seen: Followed = { conversation: { id, title: '', messages: [] }, events: [] }
    const leave = new AbortController()
    const query = after === undefined ? '' : `?after=${after}`
    const response = await ask(`/api/conversations/${id}/events${query}`, { signal: leave.signal })
    for await (const event of readEventStream<StreamedEvent>(response, { events: 'any' })) {
      seen.events.push(event)
      seen.conversation = applyEvent(seen.conversation, event)
      if (isEnough(seen)) break
    }
    leave.abort()
    return seen
  }
  await ask('/api/settings')
  return {
    ask,
    post,
    follow,
    async send(conversation, message) {
      const request = { id: crypto.randomUUID(), text: '', attachments: [], ...message }
      const response = await post(`/api/conversations/${conversation}/messages`, request)
      if (response.status !== 202) throw new Error(`The message was refused: ${await response.text()}`)
      const { answer }: { answer: string } = await response.json()
      return answer
    },
    async answered(id) {
      const last = ({ conversation }: Followed): AssistantMessage | undefined => {
        const message = conversation.messages.at(-1)
        return message?.role === 'assistant' && message.end ? message : undefined
      }
      const message = last(await follow(id, (seen) => last(seen) !== undefined))
      if (!message) throw new Error('The stream ended before the answer did.')
      return message
    },
  }
}
