import { createClient } from 'bonsai-openai/core'
import { defineOutput } from 'bonsai-openai/helpers/defineOutput'
import { parseOutput } from 'bonsai-openai/helpers/parseOutput'
import { textFormat } from 'bonsai-openai/helpers/textFormat'
import { createResponse } from 'bonsai-openai/operations/createResponse'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { treeSchema } from '../schemas.ts'

const tree = defineOutput({ name: 'tree', schema: treeSchema })

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const response = await createResponse(client, { model, input: prompt, text: { format: textFormat(tree) } })
    const { name, height } = await parseOutput(tree, response)
    return `${name}: ${height}`
  }
}
