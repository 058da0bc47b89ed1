// Generated from spec/ by codegen/; change those.
import { owns as ownsChat } from './chat/owns.ts'
import { tell as tellChat } from './chat/tell.ts'
import type { FamilyWith } from './family.ts'
import { owns as ownsResponses } from './responses/owns.ts'
import { tell as tellResponses } from './responses/tell.ts'

/** Families whose events front ends are told of. */
export const familiesWithTeller: FamilyWith<'tell'>[] = [
  { owns: ownsChat, tell: tellChat },
  { owns: ownsResponses, tell: tellResponses },
]
