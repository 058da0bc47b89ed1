// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputContent } from './InputContent.ts'
import { InputMessageContentListShape } from './shapes/InputMessageContentList.ts'

/** What a message says, in parts. */
export type InputMessageContentList = InputContent[]

/** Open: what the API adds passes. */
export const InputMessageContentListSchema: GenericSchema<InputMessageContentList> =
  openSchema(InputMessageContentListShape)
