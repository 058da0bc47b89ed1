import { parseJSON } from '../../core/json.ts'

/** Text between quotes, character by character. */
export interface TextReader {
  /** What is there to show: without an escape, or half of a character, that is not whole yet. */
  readonly text: string
  /** Takes a character; true where it ends the text. */
  add(character: string): boolean
}

/** Reads one text of JSON, from behind its first quote on. */
export function createTextReader(): TextReader {
  let text = ''
  let escaped = ''
  let half = ''
  const append = (piece: string): void => {
    const isHalf = piece.length === 1 && piece >= '\ud800' && piece <= '\udbff'
    if (!isHalf) text += half + piece
    half = isHalf ? piece : ''
  }
  return {
    get text() {
      return text
    },
    add(character) {
      if (escaped) {
        escaped += character
        if (escaped.length < (escaped[1] === 'u' ? 6 : 2)) return false
        append(`${parseJSON(`"${escaped}"`) ?? ''}`)
        escaped = ''
      } else if (character === '\\') escaped = character
      else if (character === '"') return true
      else append(character)
      return false
    },
  }
}
