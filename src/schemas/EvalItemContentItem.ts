// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItemContentOutputText } from './EvalItemContentOutputText.ts'
import type { EvalItemContentText } from './EvalItemContentText.ts'
import type { EvalItemInputImage } from './EvalItemInputImage.ts'
import type { InputAudio } from './InputAudio.ts'
import type { InputTextContent } from './InputTextContent.ts'
import { EvalItemContentItemShape } from './shapes/EvalItemContentItem.ts'

/** One piece of a message to a grading model. */
export type EvalItemContentItem =
  | EvalItemContentText
  | InputTextContent
  | EvalItemContentOutputText
  | EvalItemInputImage
  | InputAudio

/** Open: what the API adds passes. */
export const EvalItemContentItemSchema: GenericSchema<EvalItemContentItem> = openSchema(EvalItemContentItemShape)
