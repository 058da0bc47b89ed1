// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputFileContent } from './InputFileContent.ts'
import type { InputImageContent } from './InputImageContent.ts'
import type { InputTextContent } from './InputTextContent.ts'
import type { MessagePhase } from './MessagePhase.ts'
import type { OutputTextContent } from './OutputTextContent.ts'
import type { RefusalContent } from './RefusalContent.ts'
import { EasyInputMessageShape } from './shapes/EasyInputMessage.ts'

/** A message in its simplest form, with a role and what is said. */
export interface EasyInputMessage {
  /** Who speaks. `developer` and `system` outrank `user`; `assistant` is what the model said before. */
  role: 'user' | 'assistant' | 'system' | 'developer' | (string & {})
  /** What is said, as one text or in parts. */
  content: string | (InputTextContent | InputImageContent | InputFileContent | OutputTextContent | RefusalContent)[]
  /** Whether the model's message was a word on the way or the final answer. */
  phase?: MessagePhase | null | undefined
  /** Always `message`. */
  type?: 'message' | undefined
}

/** Open: what the API adds passes. */
export const EasyInputMessageSchema: GenericSchema<EasyInputMessage> = openSchema(EasyInputMessageShape)
