// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TextContent`. */
export const TextContentShape: Shape = { type: string, text: string }
