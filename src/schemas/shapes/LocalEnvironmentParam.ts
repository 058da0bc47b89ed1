// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { LocalSkillParamShape } from './LocalSkillParam.ts'

/** What is checked of a `LocalEnvironmentParam`. */
export const LocalEnvironmentParamShape: Shape = { type: string, skills: optional([LocalSkillParamShape]) }
