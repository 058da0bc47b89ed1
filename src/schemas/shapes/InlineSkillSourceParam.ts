// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `InlineSkillSourceParam`. */
export const InlineSkillSourceParamShape: Shape = { type: string, media_type: string, data: string }
