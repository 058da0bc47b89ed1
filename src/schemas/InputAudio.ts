// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InputAudioShape } from './shapes/InputAudio.ts'

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

/** Open: what the API adds passes. */
export const InputAudioSchema: GenericSchema<InputAudio> = openSchema(InputAudioShape)
