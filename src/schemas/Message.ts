// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerScreenshotContent } from './ComputerScreenshotContent.ts'
import type { InputFileContent } from './InputFileContent.ts'
import type { InputImageContent } from './InputImageContent.ts'
import type { InputTextContent } from './InputTextContent.ts'
import type { MessagePhase } from './MessagePhase.ts'
import type { MessageRole } from './MessageRole.ts'
import type { MessageStatus } from './MessageStatus.ts'
import type { OutputTextContent } from './OutputTextContent.ts'
import type { ReasoningTextContent } from './ReasoningTextContent.ts'
import type { RefusalContent } from './RefusalContent.ts'
import type { SummaryTextContent } from './SummaryTextContent.ts'
import { MessageShape } from './shapes/Message.ts'
import type { TextContent } from './TextContent.ts'

/** A message of a conversation, whoever wrote it. */
export interface Message {
  /** Always `message`. */
  type: 'message'
  /** Identifier of the message. */
  id: string
  /** How far the message has come. */
  status: MessageStatus
  /** Who speaks. */
  role: MessageRole
  /** What is said, in parts. */
  content: (
    | InputTextContent
    | OutputTextContent
    | TextContent
    | SummaryTextContent
    | ReasoningTextContent
    | RefusalContent
    | InputImageContent
    | ComputerScreenshotContent
    | InputFileContent
  )[]
  /** Whether the message is a word on the way or the final answer. */
  phase?: MessagePhase | null | undefined
}

/** Open: what the API adds passes. */
export const MessageSchema: GenericSchema<Message> = openSchema(MessageShape)
