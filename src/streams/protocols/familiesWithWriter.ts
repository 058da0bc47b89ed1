// Generated from spec/ by codegen/; change those.
import { owns as ownsAssistants } from './assistants/owns.ts'
import { write as writeAssistants } from './assistants/write.ts'
import type { FamilyWith } from './family.ts'
import { owns as ownsImages } from './images/owns.ts'
import { write as writeImages } from './images/write.ts'
import { owns as ownsResponses } from './responses/owns.ts'
import { write as writeResponses } from './responses/write.ts'
import { owns as ownsSpeech } from './speech/owns.ts'
import { write as writeSpeech } from './speech/write.ts'
import { owns as ownsTranscription } from './transcription/owns.ts'
import { write as writeTranscription } from './transcription/write.ts'

/** Families that are written in a way of their own. */
export const familiesWithWriter: FamilyWith<'write'>[] = [
  { owns: ownsAssistants, write: writeAssistants },
  { owns: ownsResponses, write: writeResponses },
  { owns: ownsImages, write: writeImages },
  { owns: ownsTranscription, write: writeTranscription },
  { owns: ownsSpeech, write: writeSpeech },
]
