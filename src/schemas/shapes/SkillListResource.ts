// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { SkillResourceShape } from './SkillResource.ts'

/** What is checked of a `SkillListResource`. */
export const SkillListResourceShape: Shape = { object: string, data: [SkillResourceShape], has_more: boolean }
