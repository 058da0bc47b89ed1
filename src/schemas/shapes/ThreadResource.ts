// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string, variant } from '../../core/shape.ts'
import { ActiveStatusShape } from './ActiveStatus.ts'
import { ClosedStatusShape } from './ClosedStatus.ts'
import { LockedStatusShape } from './LockedStatus.ts'

/** What is checked of a `ThreadResource`. */
export const ThreadResourceShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  title: nullable(string),
  status: variant('type', { active: ActiveStatusShape, locked: LockedStatusShape, closed: ClosedStatusShape }),
  user: string,
}
