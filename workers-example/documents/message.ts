/** A document on its way through the Queue; job and number are its id. */
export interface DocumentMessage {
  job: string
  number: number
  text: string
}
