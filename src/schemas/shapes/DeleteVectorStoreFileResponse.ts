// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `DeleteVectorStoreFileResponse`. */
export const DeleteVectorStoreFileResponseShape: Shape = { deleted: false, id: '', object: '' }
