// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Streamed piece of an image that the code interpreter produced. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  /** Reference to the produced image. */
  image?:
    | {
        /** Identifier of the file that holds the image. */
        file_id?: string | undefined
      }
    | undefined
  /** Position of the output among the call's outputs, used to merge streamed pieces. */
  index: number
  /** Tells this kind of interpreter output apart: always `image`. */
  type: 'image'
}

/** Checks {@link RunStepDeltaStepDetailsToolCallsCodeOutputImageObject}; open to what the API adds. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectSchema: v.GenericSchema<RunStepDeltaStepDetailsToolCallsCodeOutputImageObject> =
  v.looseObject({
    image: v.optional(v.looseObject({ file_id: v.optional(v.string()) })),
    index: v.number(),
    type: v.string() as v.GenericSchema<'image'>,
  })
