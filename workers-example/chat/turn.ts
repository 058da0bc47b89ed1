import type { ToolName } from './protocol.ts'

/** What an answer is asked of, checked: a request of the page with what it left open filled in. */
export interface Asked {
  /** The conversation, and whose it is. */
  conversation: string
  visitor: string
  model: string
  tools: readonly ToolName[]
}

/** A message of the user that is to be answered. */
export interface Turn extends Asked {
  id: string
  text: string
  attachments: readonly string[]
  replaces?: string | undefined
}
