// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FilePath`. */
export const FilePathShape: Shape = { type: string, file_id: string, index: number }
