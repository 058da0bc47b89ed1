// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDetailsToolCallsCodeOutputImageObjectShape } from './shapes/RunStepDetailsToolCallsCodeOutputImageObject.ts'

/** Image that the code interpreter produced. */
export interface RunStepDetailsToolCallsCodeOutputImageObject {
  /** Tells this kind of interpreter output apart: always `image`. */
  type: 'image'
  /** Reference to the produced image. */
  image: {
    /** Identifier of the file that holds the image. */
    file_id: string
  }
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsCodeOutputImageObjectSchema: GenericSchema<RunStepDetailsToolCallsCodeOutputImageObject> =
  openSchema(RunStepDetailsToolCallsCodeOutputImageObjectShape)
