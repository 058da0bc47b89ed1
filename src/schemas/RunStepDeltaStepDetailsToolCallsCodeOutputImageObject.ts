// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.ts'

/** Streamed piece of an image that the code interpreter produced. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  /** Position of the output among the call's outputs, used to merge streamed pieces. */
  index: number
  /** Tells this kind of interpreter output apart: always `image`. */
  type: 'image'
  /** Reference to the produced image. */
  image?:
    | {
        /** Identifier of the file that holds the image. */
        file_id?: string | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsCodeOutputImageObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape)
