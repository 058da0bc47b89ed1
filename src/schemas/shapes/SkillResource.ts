// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SkillResource`. */
export const SkillResourceShape: Shape = {
  id: string,
  object: string,
  name: string,
  description: string,
  created_at: number,
  default_version: string,
  latest_version: string,
}
