// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FileCitationBody`. */
export const FileCitationBodyShape: Shape = { type: string, file_id: string, index: number, filename: string }
