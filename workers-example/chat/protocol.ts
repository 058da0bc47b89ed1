/*
 * What the page and the Worker say to each other. Types only: both sides are compiled against this file. Errors and
 * endings carry words for a reader; nothing here repeats what OpenAI said of a failure.
 */

/** Why a request was refused. The page may act on it; what it shows is `message`. */
export type ErrorCode =
  | 'bad_request'
  | 'too_long'
  | 'too_large'
  | 'unsupported_type'
  | 'busy'
  | 'not_found'
  | 'not_allowed'
  | 'password'
  | 'too_often'
  | 'budget_spent'
  | 'openai_busy'
  | 'openai_key'
  | 'openai_failed'
  | 'openai_unreachable'
  | 'internal'

/** The body of every answer that is no success. */
export interface ErrorBody {
  error: {
    code: ErrorCode
    /** A sentence for a reader: what went wrong, and what to do. */
    message: string
    /** Seconds after which to try again. */
    retryAfter?: number
    /** The id to quote to OpenAI's support. */
    requestId?: string
  }
}

/** A tool that a visitor can switch on for a message. The small ones (time, sums, dice) are always there. */
export type ToolName = 'web_search' | 'image_generation' | 'file_search' | 'search_documents'

/** What `GET /api/settings` says: all that the page has to know before anything else. */
export interface Settings {
  /** What may be chosen; the first is used unless a message says otherwise. */
  models: Model[]
  tools: ToolName[]
  /** Whether one can talk by voice. */
  hasVoice: boolean
  /** Whether answers come from the mock, since no key is set. */
  isMock: boolean
  limits: Limits
}

export interface Model {
  id: string
  /** Whether it tells what it thinks. */
  reasons: boolean
}

export interface Limits {
  /** Characters of a message. */
  text: number
  /** Files with one message. */
  attachments: number
  /** Bytes of a file in a message, by kind. */
  bytes: Record<AttachmentKind, number>
  /** Characters of a title. */
  title: number
}

export type AttachmentKind = 'image' | 'text' | 'pdf'

/** A file that goes with a message. */
export interface Attachment {
  id: string
  name: string
  kind: AttachmentKind
  bytes: number
  /** Where its bytes are; of images alone. */
  url?: string
}

/** A row of the list of conversations. */
export interface ConversationSummary {
  id: string
  title: string
  /** When it last changed, in milliseconds since 1970. */
  updated: number
  /** Where a search found its words: a piece of the text around them. */
  found?: string
}

/** What `GET /api/conversations` gives: the latest first. */
export interface ConversationList {
  conversations: ConversationSummary[]
  /** Goes into `?before=` for the next page; null at the end. */
  next: string | null
}

/** A conversation as it stands; what an answer that is being written has so far is in its last message. */
export interface Conversation {
  id: string
  title: string
  messages: Message[]
}

export type Message = UserMessage | AssistantMessage

export interface UserMessage {
  role: 'user'
  id: string
  text: string
  attachments: Attachment[]
}

export interface AssistantMessage {
  role: 'assistant'
  id: string
  model: string
  /** In the order in which they began. */
  parts: Part[]
  /** How it ended; not there while it is being written. */
  end?: Ending
  usage?: Usage
  /** What `POST …/card` made of it. */
  card?: Card
}

export interface Ending {
  /**
   * `complete`: all of it. `stopped`: by the visitor. `length`, `content_filter`: the model was cut off. `refusal`: the
   * model declined. `cut`: the connection was lost for good after some of it came. `failed`: nothing of it can be used.
   */
  reason: 'complete' | 'stopped' | 'length' | 'content_filter' | 'refusal' | 'cut' | 'failed'
  /** A sentence for a reader; not there when complete. */
  message?: string
}

export interface Usage {
  input: number
  output: number
}

export type Part = TextPart | ReasoningPart | RefusalPart | ToolPart | ImagePart

export interface TextPart {
  type: 'text'
  text: string
  sources: Source[]
}

/** What the model thought, in its own summary. */
export interface ReasoningPart {
  type: 'reasoning'
  text: string
  /** Whether it is whole. */
  done: boolean
}

/** The model's words where it declines. */
export interface RefusalPart {
  type: 'refusal'
  text: string
}

/** A call of a tool, of the Worker's or of OpenAI's. */
export interface ToolPart {
  type: 'tool'
  id: string
  /** `current_time`, `calculate`, `roll_dice`, `search_documents`, `web_search`, `file_search`, … */
  name: string
  /** JSON as far as it is there; it grows by `text` events. */
  input: string
  /** JSON or text; once it is done. */
  output?: string
  status: 'writing' | 'running' | 'done' | 'failed'
}

/** An image that the model makes. */
export interface ImagePart {
  type: 'image'
  id: string
  /** Where its bytes are; another address for each that is sharper. Not there before the first. */
  url?: string
  /** `partial`: one that is not sharp yet. */
  status: 'writing' | 'partial' | 'done' | 'failed'
}

/** What an answer rests on. `start` and `end` are places in the part's text, where they are known. */
export type Source =
  | { type: 'url'; url: string; title: string; start?: number; end?: number }
  | { type: 'file'; id: string; name: string }
  | { type: 'document'; job: string; number: number; text: string; score: number }

/** An answer in short, as structured output. */
export interface Card {
  title: string
  summary: string
  facts: { label: string; value: string }[]
  /** What is to be done, in order. */
  steps: string[]
}

/** What happens in a conversation, in order. `applyEvent` has a conversation follow it. */
export type ConversationEvent =
  /** The conversation as it stands: the first event, and again where the place in `?after=` is no longer known. */
  | { type: 'conversation'; conversation: Conversation }
  /** A message at the end. */
  | { type: 'message'; message: Message }
  /** These messages are gone: by an edit, another try, or since they were removed. */
  | { type: 'removed'; ids: string[] }
  /** A part begins, or is replaced as a whole. */
  | { type: 'part'; message: string; index: number; part: Part }
  /** A part grows: its text, or the input of a tool. */
  | { type: 'text'; message: string; index: number; delta: string }
  | { type: 'source'; message: string; index: number; source: Source }
  | { type: 'end'; message: string; end: Ending; usage?: Usage }
  | { type: 'card'; message: string; card: Card }
  | { type: 'title'; title: string }
  /** It was deleted; the stream ends. */
  | { type: 'deleted' }

/** An event with its place, which goes into `?after=` when the connection is made anew. */
export type StreamedEvent = ConversationEvent & { place: number }

/** Body of `POST /api/conversations/:id/messages`. */
export interface SendRequest {
  /** A UUID that the page chose: sent again, it changes nothing and gives the same answer. */
  id: string
  text: string
  /** Ids of attachments that were uploaded. */
  attachments: string[]
  model?: string
  tools?: ToolName[]
  /** An edit: this message of the user and all after it give way to the new one. */
  replaces?: string
}

/** Body of `POST /api/conversations/:id/regenerate`. */
export interface RegenerateRequest {
  /** The answer to write anew; it and all after it give way. The last one, unless given. */
  message?: string | undefined
  model?: string | undefined
  tools?: ToolName[] | undefined
}

/** What sending and regenerating give, with status 202. */
export interface SendResult {
  /** The id of the answer to come. */
  answer: string
}

/** Body of `PATCH /api/conversations/:id`. */
export interface RenameRequest {
  title: string
}

/** A file that answers can search. */
export interface LibraryFile {
  id: string
  name: string
  bytes: number
  status: 'indexing' | 'ready' | 'failed'
}

/** What `GET /api/library` gives. */
export interface Library {
  files: LibraryFile[]
}

/** Documents to embed, and how far that is. */
export interface DocumentJob {
  id: string
  total: number
  /** How many have come out of the Queue. */
  queued: number
  /** How many have their vector, and can be found. */
  embedded: number
  status: 'queueing' | 'embedding' | 'done' | 'failed' | 'cancelled'
  /** A sentence for a reader, where something went wrong. */
  error: string | null
}

/** What `POST /api/documents/search` gives. */
export interface DocumentHits {
  hits: { job: string; number: number; text: string; score: number }[]
}
