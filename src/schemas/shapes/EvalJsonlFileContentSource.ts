// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalJsonlFileContentSource`. */
export const EvalJsonlFileContentSourceShape: Shape = { type: string, content: [{ item: {}, sample: optional({}) }] }
