// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { InputContentShape } from './InputContent.ts'

/** What is checked of a `InputMessageContentList`. */
export const InputMessageContentListShape: Shape = [InputContentShape]
