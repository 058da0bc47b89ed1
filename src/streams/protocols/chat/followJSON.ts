/** A JSON text that comes in pieces. */
export interface JSONText {
  /** Whether what came makes up one object, list or string. */
  isWhole: boolean
  add(piece: string): void
}

/** Follows a JSON text by its brackets and quotes, so that each piece is looked at once. */
export function followJSON(): JSONText {
  let depth = 0
  let isInString = false
  let isEscaped = false
  const text: JSONText = {
    isWhole: false,
    add(piece) {
      for (const character of piece) {
        if (isEscaped) isEscaped = false
        else if (isInString) {
          isEscaped = character === '\\'
          isInString = character !== '"'
        } else if (character === '"') isInString = true
        else if (character === '{' || character === '[') depth++
        else if (character === '}' || character === ']') depth--
        else continue
        text.isWhole = depth === 0 && !isInString
      }
    },
  }
  return text
}
