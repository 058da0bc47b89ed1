// Generated from spec/ by codegen/; change those.

import { owns as ownsAssistants } from './assistants/owns.ts'
import { textOf as textOfAssistants } from './assistants/textOf.ts'
import { owns as ownsChat } from './chat/owns.ts'
import { textOf as textOfChat } from './chat/textOf.ts'
import { owns as ownsCompletion } from './completion/owns.ts'
import { textOf as textOfCompletion } from './completion/textOf.ts'
import type { FamilyWith } from './family.ts'
import { owns as ownsResponses } from './responses/owns.ts'
import { textOf as textOfResponses } from './responses/textOf.ts'
import { owns as ownsTranscription } from './transcription/owns.ts'
import { textOf as textOfTranscription } from './transcription/textOf.ts'

/** Families whose events bring text. */
export const familiesWithText: FamilyWith<'textOf'>[] = [
  { owns: ownsChat, textOf: textOfChat },
  { owns: ownsCompletion, textOf: textOfCompletion },
  { owns: ownsAssistants, textOf: textOfAssistants },
  { owns: ownsResponses, textOf: textOfResponses },
  { owns: ownsTranscription, textOf: textOfTranscription },
]
