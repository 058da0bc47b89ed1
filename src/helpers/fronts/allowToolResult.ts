/** What a front end says that a tool gave. */
export interface SentToolResult {
  /** Names the call. */
  id: string
  /** The tool. */
  name: string
  /** What the tool was asked: JSON, or the text that a custom tool takes. */
  input: string
  /** What the model is told of it. */
  output: string
}

/** Says whether the app knows of a result. */
export type AllowToolResult = (result: SentToolResult) => boolean
