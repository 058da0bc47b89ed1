// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsMessageCreationObject`. */
export const RunStepDetailsMessageCreationObjectShape: Shape = { message_creation: { message_id: '' }, type: '' }
