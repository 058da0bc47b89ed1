// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageFileObject`. */
export const MessageContentImageFileObjectShape: Shape = { image_file: { detail: optional(''), file_id: '' }, type: '' }
