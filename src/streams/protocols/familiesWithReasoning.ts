// Generated from spec/ by codegen/; change those.
import { owns as ownsChat } from './chat/owns.ts'
import { reasoningOf as reasoningOfChat } from './chat/reasoningOf.ts'
import type { FamilyWith } from './family.ts'
import { owns as ownsResponses } from './responses/owns.ts'
import { reasoningOf as reasoningOfResponses } from './responses/reasoningOf.ts'

/** Families whose events bring reasoning. */
export const familiesWithReasoning: FamilyWith<'reasoningOf'>[] = [
  { owns: ownsChat, reasoningOf: reasoningOfChat },
  { owns: ownsResponses, reasoningOf: reasoningOfResponses },
]
