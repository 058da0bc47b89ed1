import type { Refuse } from '../../core/openAIError.ts'
import type { Client } from '../../core/types.ts'
import type { SocketSettings } from './socketSettings.ts'

/** Who opens a socket, and what is done where that goes wrong. */
export interface Opener {
  client: Client
  settings: SocketSettings
  /** What errors begin with. */
  title: string
  refuse: Refuse
  redact(text: string): string
  signal: AbortSignal
}
