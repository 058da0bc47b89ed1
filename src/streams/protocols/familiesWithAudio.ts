// Generated from spec/ by codegen/; change those.

import { audioOf as audioOfChat } from './chat/audioOf.ts'
import { owns as ownsChat } from './chat/owns.ts'
import type { FamilyWith } from './family.ts'
import { audioOf as audioOfResponses } from './responses/audioOf.ts'
import { owns as ownsResponses } from './responses/owns.ts'
import { audioOf as audioOfSpeech } from './speech/audioOf.ts'
import { owns as ownsSpeech } from './speech/owns.ts'

/** Families whose events bring sound. */
export const familiesWithAudio: FamilyWith<'audioOf'>[] = [
  { owns: ownsChat, audioOf: audioOfChat },
  { owns: ownsResponses, audioOf: audioOfResponses },
  { owns: ownsSpeech, audioOf: audioOfSpeech },
]
