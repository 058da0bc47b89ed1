// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `DeleteMessageResponse`. */
export const DeleteMessageResponseShape: Shape = { deleted: false, id: '', object: '' }
