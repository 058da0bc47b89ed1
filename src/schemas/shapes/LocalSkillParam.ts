// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `LocalSkillParam`. */
export const LocalSkillParamShape: Shape = { name: string, description: string, path: string }
