// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `DeleteVectorStoreResponse`. */
export const DeleteVectorStoreResponseShape: Shape = { deleted: false, id: '', object: '' }
