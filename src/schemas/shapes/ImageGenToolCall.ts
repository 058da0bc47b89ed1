// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageGenToolCall`. */
export const ImageGenToolCallShape: Shape = { type: string, id: string, status: string, result: nullable(string) }
