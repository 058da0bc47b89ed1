// Generated from spec/ by codegen/; change those.
import { either, type Shape } from '../../core/shape.ts'
import { AssistantsApiResponseFormatShape } from './AssistantsApiResponseFormat.ts'

/** What is checked of a `AssistantsApiResponseFormatOption`. */
export const AssistantsApiResponseFormatOptionShape: Shape = either('', AssistantsApiResponseFormatShape)
