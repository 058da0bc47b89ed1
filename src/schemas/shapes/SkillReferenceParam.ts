// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SkillReferenceParam`. */
export const SkillReferenceParamShape: Shape = { type: string, skill_id: string, version: optional(string) }
