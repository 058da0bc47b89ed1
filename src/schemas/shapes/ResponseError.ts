// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseError`. */
export const ResponseErrorShape: Shape = nullable({ code: string, message: string })
