import { useChat } from '@ai-sdk/react'
import {
  DefaultChatTransport,
  lastAssistantMessageIsCompleteWithApprovalResponses,
  lastAssistantMessageIsCompleteWithToolCalls,
  type UIMessage,
} from 'ai'
import { createElement, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

/* A chat as `useChat` keeps it, shown as JSON; a test drives it by `chat`. Its path is the route that answers it. */

/** What a test does in the page. */
export type Chat = Pick<
  ReturnType<typeof useChat>,
  'sendMessage' | 'stop' | 'regenerate' | 'resumeStream' | 'addToolOutput' | 'addToolApprovalResponse'
>

/** What the page shows. */
export interface Shown {
  status: string
  error: string | null
  messages: UIMessage[]
  /** Parts that are told once, and not kept. */
  passing: unknown[]
}

declare global {
  var chat: Chat
}

const passing: unknown[] = []

function App(): ReactElement {
  const { status, error, messages, ...chat } = useChat({
    id: 'chat-1',
    transport: new DefaultChatTransport({ api: location.pathname }),
    sendAutomaticallyWhen: (state) =>
      lastAssistantMessageIsCompleteWithToolCalls(state) || lastAssistantMessageIsCompleteWithApprovalResponses(state),
    onData: (part) => passing.push(part),
  })
  globalThis.chat = chat
  const shown: Shown = { status, error: error?.message ?? null, messages, passing }
  return createElement('pre', null, JSON.stringify(shown))
}

const root = document.querySelector('main')
if (root) createRoot(root).render(createElement(App))
