// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OutputTextContent } from './OutputTextContent.ts'
import type { ReasoningTextContent } from './ReasoningTextContent.ts'
import type { RefusalContent } from './RefusalContent.ts'
import { OutputContentShape } from './shapes/OutputContent.ts'

/** A part of what the model said or thought. */
export type OutputContent = OutputTextContent | RefusalContent | ReasoningTextContent

/** Open: what the API adds passes. */
export const OutputContentSchema: GenericSchema<OutputContent> = openSchema(OutputContentShape)
