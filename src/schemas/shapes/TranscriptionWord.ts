// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptionWord`. */
export const TranscriptionWordShape: Shape = { word: string, start: number, end: number }
