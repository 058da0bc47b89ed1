// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `RealtimeTruncation`. */
export const RealtimeTruncationShape: Shape = union(string, {
  type: string,
  retention_ratio: number,
  token_limits: optional({ post_instructions: optional(number) }),
})
