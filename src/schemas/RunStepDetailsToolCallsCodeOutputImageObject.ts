// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Image that the code interpreter produced. */
export interface RunStepDetailsToolCallsCodeOutputImageObject {
  /** Reference to the produced image. */
  image: {
    /** Identifier of the file that holds the image. */
    file_id: string
  }
  /** Tells this kind of interpreter output apart: always `image`. */
  type: 'image'
}

/** Checks {@link RunStepDetailsToolCallsCodeOutputImageObject}; open to what the API adds. */
export const RunStepDetailsToolCallsCodeOutputImageObjectSchema: v.GenericSchema<RunStepDetailsToolCallsCodeOutputImageObject> =
  v.looseObject({ image: v.looseObject({ file_id: v.string() }), type: v.string() as v.GenericSchema<'image'> })
