// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `DeleteModelResponse`. */
export const DeleteModelResponseShape: Shape = { deleted: false, id: '', object: '' }
