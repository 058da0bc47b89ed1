import type { Connect } from '../../program.ts'
import { connect as connectStream } from './chatStream.ts'

export const connect: Connect = (connection) => {
  const read = connectStream(connection)
  return async (take) => {
    let text = ''
    await read((piece) => {
      text += piece
      return true
    })
    take(text)
  }
}
