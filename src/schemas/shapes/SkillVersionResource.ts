// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SkillVersionResource`. */
export const SkillVersionResourceShape: Shape = {
  object: string,
  id: string,
  skill_id: string,
  version: string,
  created_at: number,
  name: string,
  description: string,
}
