// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TokenCountsResource`. */
export const TokenCountsResourceShape: Shape = { object: string, input_tokens: number }
