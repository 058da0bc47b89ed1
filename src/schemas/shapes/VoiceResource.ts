// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VoiceResource`. */
export const VoiceResourceShape: Shape = { object: string, id: string, name: string, created_at: number }
