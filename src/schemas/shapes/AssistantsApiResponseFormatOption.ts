// Generated from spec/ by codegen/; change those.
import { type Shape, string, union } from '../../core/shape.ts'
import { AssistantsApiResponseFormatShape } from './AssistantsApiResponseFormat.ts'

/** What is checked of a `AssistantsApiResponseFormatOption`. */
export const AssistantsApiResponseFormatOptionShape: Shape = union(string, AssistantsApiResponseFormatShape)
