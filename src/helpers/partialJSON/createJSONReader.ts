import { parseJSON } from '../../core/json.ts'
import { type Container, putInto, toValue } from './container.ts'
import { createTextReader, type TextReader } from './createTextReader.ts'

/** JSON text that comes in pieces. */
export interface JSONReader {
  /** The value so far, which later pieces leave alone. Numbers and the like are in it once they are whole, and fields that are null not at all. */
  readonly value: unknown
  /** How many lists and objects have not ended, and the entries in them: what it costs to make the value. */
  readonly size: number
  /** Takes a piece; false where the value stays as it was. */
  add(piece: string): boolean
}

/** Reads JSON, each character once. What is no JSON is passed over: who needs to know parses the whole text in the end. */
export function createJSONReader(): JSONReader {
  const open: Container[] = []
  let root: unknown
  let text: TextReader | undefined
  let word = ''
  let size = 0
  let isGrown = false

  const put = (value: unknown): void => {
    const container = open.at(-1)
    isGrown = true
    if (!container) root = value
    else {
      size -= container.entries.size
      putInto(container, value)
      container.name = undefined
      size += container.entries.size
    }
  }
  const isName = (): boolean => open.at(-1)?.isList === false && open.at(-1)?.name === undefined

  const endText = ({ text: whole }: TextReader): void => {
    const container = open.at(-1)
    if (container && isName()) container.name = whole
    else put(whole)
    text = undefined
  }
  const endWord = (): void => {
    const value = word ? parseJSON(word) : undefined
    word = ''
    if (value !== undefined) put(value)
  }
  const begin = (isList: boolean): void => {
    isGrown = true
    open.push({ isList, entries: new Map() })
  }
  const endContainer = (): void => {
    const container = open.pop()
    if (!container) return
    size -= container.entries.size
    put(toValue(container))
  }
  const read = (character: string): void => {
    if (text) {
      if (text.add(character)) endText(text)
      else isGrown ||= !isName()
    } else if (root !== undefined) return
    else if (character === '"') text = createTextReader()
    else if (character === '{' || character === '[') begin(character === '[')
    else if (character === '}' || character === ']') {
      endWord()
      endContainer()
    } else if (character === ',' || character === ':' || !character.trim()) endWord()
    else word += character
  }
  return {
    get value() {
      let value: unknown = text && !isName() ? text.text : undefined
      for (const container of open.toReversed()) value = toValue(container, value)
      return open.length ? value : root
    },
    get size() {
      return size + open.length
    },
    add(piece) {
      isGrown = false
      for (const character of piece) read(character)
      return isGrown
    },
  }
}
