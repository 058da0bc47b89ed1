// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteVectorStoreFileResponse`. */
export const DeleteVectorStoreFileResponseShape: Shape = { id: string, deleted: boolean, object: string }
