// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `UploadPart`. */
export const UploadPartShape: Shape = { id: string, created_at: number, upload_id: string, object: string }
