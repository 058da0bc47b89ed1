/** What a probe is asked to do; it answers when it is done, and the asker keeps the time. */
export interface Task {
  /** Program to run. */
  program: string
  /** How often, and how many at the same time. */
  runs: number
  concurrent?: number
  /** Base URL to ask; without one, answers come from memory. */
  upstream?: string
  /** The stream from memory. */
  feed?: Feed
  /** Stops at the first text. */
  first?: boolean
}

/** A stream of chat chunks of about 250 bytes. */
export interface Feed {
  events: number
  /** Bytes of a network chunk; 0 is one event in each. */
  cut: number
}

/** The length of all text that came. */
export interface Outcome {
  length: number
}
