// Generated from spec/ by codegen/; change those.
import { boolean, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatSessionAutomaticThreadTitling`. */
export const ChatSessionAutomaticThreadTitlingShape: Shape = { enabled: boolean }
