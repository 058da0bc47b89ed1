// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VideoCharacterResource`. */
export const VideoCharacterResourceShape: Shape = { id: nullable(string), name: nullable(string), created_at: number }
