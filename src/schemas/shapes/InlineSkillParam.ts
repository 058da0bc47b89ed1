// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { InlineSkillSourceParamShape } from './InlineSkillSourceParam.ts'

/** What is checked of a `InlineSkillParam`. */
export const InlineSkillParamShape: Shape = {
  type: string,
  name: string,
  description: string,
  source: InlineSkillSourceParamShape,
}
