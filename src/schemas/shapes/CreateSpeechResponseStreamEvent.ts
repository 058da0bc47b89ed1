// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { SpeechAudioDeltaEventShape } from './SpeechAudioDeltaEvent.ts'
import { SpeechAudioDoneEventShape } from './SpeechAudioDoneEvent.ts'

/** What is checked of a `CreateSpeechResponseStreamEvent`. */
export const CreateSpeechResponseStreamEventShape: Shape = variant('type', {
  'speech.audio.delta': SpeechAudioDeltaEventShape,
  'speech.audio.done': SpeechAudioDoneEventShape,
})
