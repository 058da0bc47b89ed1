// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { FineTuningCheckpointPermissionShape } from './FineTuningCheckpointPermission.ts'

/** What is checked of a `ListFineTuningCheckpointPermissionResponse`. */
export const ListFineTuningCheckpointPermissionResponseShape: Shape = {
  data: [FineTuningCheckpointPermissionShape],
  object: string,
  has_more: boolean,
}
