// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { EvalItemContentItemShape } from './EvalItemContentItem.ts'

/** What is checked of a `EvalItemContentArray`. */
export const EvalItemContentArrayShape: Shape = [EvalItemContentItemShape]
