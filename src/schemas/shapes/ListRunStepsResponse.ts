// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { RunStepObjectShape } from './RunStepObject.ts'

/** What is checked of a `ListRunStepsResponse`. */
export const ListRunStepsResponseShape: Shape = {
  data: [RunStepObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
