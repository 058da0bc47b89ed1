// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { TranscriptTextDeltaEventShape } from './TranscriptTextDeltaEvent.ts'
import { TranscriptTextDoneEventShape } from './TranscriptTextDoneEvent.ts'
import { TranscriptTextSegmentEventShape } from './TranscriptTextSegmentEvent.ts'

/** What is checked of a `CreateTranscriptionResponseStreamEvent`. */
export const CreateTranscriptionResponseStreamEventShape: Shape = variant('type', {
  'transcript.text.segment': TranscriptTextSegmentEventShape,
  'transcript.text.delta': TranscriptTextDeltaEventShape,
  'transcript.text.done': TranscriptTextDoneEventShape,
})
