// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ThreadResource`. */
export const ThreadResourceShape: Shape = { id: string, object: string, title: nullable(string) }
