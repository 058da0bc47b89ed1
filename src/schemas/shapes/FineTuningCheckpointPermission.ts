// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningCheckpointPermission`. */
export const FineTuningCheckpointPermissionShape: Shape = {
  id: string,
  created_at: number,
  project_id: string,
  object: string,
}
