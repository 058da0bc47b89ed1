// Generated from spec/ by codegen/; change those.

import { accumulate as accumulateAssistants } from './assistants/accumulate.ts'
import { owns as ownsAssistants } from './assistants/owns.ts'
import { accumulate as accumulateChat } from './chat/accumulate.ts'
import { owns as ownsChat } from './chat/owns.ts'
import { accumulate as accumulateCompletion } from './completion/accumulate.ts'
import { owns as ownsCompletion } from './completion/owns.ts'
import type { FamilyWith } from './family.ts'
import { accumulate as accumulateResponses } from './responses/accumulate.ts'
import { owns as ownsResponses } from './responses/owns.ts'

/** Families whose events grow into one whole. */
export const familiesWithWhole: FamilyWith<'accumulate'>[] = [
  { owns: ownsChat, accumulate: accumulateChat },
  { owns: ownsCompletion, accumulate: accumulateCompletion },
  { owns: ownsAssistants, accumulate: accumulateAssistants },
  { owns: ownsResponses, accumulate: accumulateResponses },
]
