import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { outputText } from './outputText.ts'
import { post } from './post.ts'

export const connect: Connect = (connection) => async () =>
  outputText(await post(connection, '/responses', { model, input: prompt }))
