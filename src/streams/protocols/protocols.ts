// Generated from spec/ by codegen/; change those.

import type { EventFamily } from '../eventFamily.ts'
import { complete as completeAny } from './any/complete.ts'
import { read as readAny } from './any/read.ts'
import { complete as completeAssistants } from './assistants/complete.ts'
import { read as readAssistants } from './assistants/read.ts'
import { complete as completeChat } from './chat/complete.ts'
import { read as readChat } from './chat/read.ts'
import { complete as completeCompletion } from './completion/complete.ts'
import { read as readCompletion } from './completion/read.ts'
import { complete as completeImages } from './images/complete.ts'
import { read as readImages } from './images/read.ts'
import type { Protocol } from './protocol.ts'
import { complete as completeResponses } from './responses/complete.ts'
import { read as readResponses } from './responses/read.ts'
import { complete as completeSpeech } from './speech/complete.ts'
import { read as readSpeech } from './speech/read.ts'
import { complete as completeTranscription } from './transcription/complete.ts'
import { read as readTranscription } from './transcription/read.ts'

/** How the streams of each family are read. */
export const protocols: Record<EventFamily, Protocol> = {
  any: { read: readAny, complete: completeAny },
  chat: { read: readChat, complete: completeChat },
  completion: { read: readCompletion, complete: completeCompletion },
  assistants: { read: readAssistants, complete: completeAssistants },
  responses: { read: readResponses, complete: completeResponses },
  images: { read: readImages, complete: completeImages },
  transcription: { read: readTranscription, complete: completeTranscription },
  speech: { read: readSpeech, complete: completeSpeech },
}
