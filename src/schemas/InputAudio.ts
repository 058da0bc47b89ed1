// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Sound that a grading model listens to. */
export interface InputAudio {
  /** The kind of part, always `input_audio`. */
  type: 'input_audio'
  /** The recording itself, with its format. */
  input_audio: {
    /** The recording's bytes in base64, without a `data:` prefix. */
    data: string
    /** The file format in which the recording is encoded. */
    format: 'mp3' | 'wav' | (string & {})
  }
}

/** Checks {@link InputAudio}; open to what the API adds. */
export const InputAudioSchema: v.GenericSchema<InputAudio> = v.looseObject({
  type: v.string() as v.GenericSchema<'input_audio'>,
  input_audio: v.looseObject({ data: v.string(), format: v.string() }),
})
