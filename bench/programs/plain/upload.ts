import type { Connect } from '../../program.ts'
import { fileName, fileText } from '../input.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async () => {
    const body = new FormData()
    body.set('purpose', 'assistants')
    body.set('file', new File([fileText], fileName))
    const response = await fetch(`${baseURL}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}` },
      body,
    })
    if (!response.ok) throw new Error(await response.text())
    const { id } = await response.json()
    return id
  }
