// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteFineTuningCheckpointPermissionResponse`. */
export const DeleteFineTuningCheckpointPermissionResponseShape: Shape = { id: string, object: string, deleted: boolean }
