// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { RunStepObjectShape } from './RunStepObject.ts'

/** What is checked of a `ListRunStepsResponse`. */
export const ListRunStepsResponseShape: Shape = {
  object: string,
  data: [RunStepObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
