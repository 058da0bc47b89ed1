// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { SkillVersionResourceShape } from './SkillVersionResource.ts'

/** What is checked of a `SkillVersionListResource`. */
export const SkillVersionListResourceShape: Shape = {
  object: string,
  data: [SkillVersionResourceShape],
  has_more: boolean,
}
