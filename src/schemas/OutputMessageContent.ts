// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OutputTextContent } from './OutputTextContent.ts'
import type { RefusalContent } from './RefusalContent.ts'
import { OutputMessageContentShape } from './shapes/OutputMessageContent.ts'

/** A part of the model's message, text or a refusal. */
export type OutputMessageContent = OutputTextContent | RefusalContent

/** Open: what the API adds passes. */
export const OutputMessageContentSchema: GenericSchema<OutputMessageContent> = openSchema(OutputMessageContentShape)
