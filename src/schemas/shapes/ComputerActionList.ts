// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { ComputerActionShape } from './ComputerAction.ts'

/** What is checked of a `ComputerActionList`. */
export const ComputerActionListShape: Shape = [ComputerActionShape]
