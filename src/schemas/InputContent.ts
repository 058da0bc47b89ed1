// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputFileContent } from './InputFileContent.ts'
import type { InputImageContent } from './InputImageContent.ts'
import type { InputTextContent } from './InputTextContent.ts'
import { InputContentShape } from './shapes/InputContent.ts'

/** A part of what the model is given, text, an image or a file. */
export type InputContent = InputTextContent | InputImageContent | InputFileContent

/** Open: what the API adds passes. */
export const InputContentSchema: GenericSchema<InputContent> = openSchema(InputContentShape)
