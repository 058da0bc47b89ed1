/** An event that is named by its `type`. */
export interface TypedEvent {
  type: string
}
