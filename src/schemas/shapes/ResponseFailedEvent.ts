// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ResponseObjectShape } from './ResponseObject.ts'

/** What is checked of a `ResponseFailedEvent`. */
export const ResponseFailedEventShape: Shape = { type: string, sequence_number: number, response: ResponseObjectShape }
