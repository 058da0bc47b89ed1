import type { Tool } from 'bonsai-openai/helpers/defineTool'
import { responseTool } from 'bonsai-openai/helpers/responseTool'
import type { ResponseTool } from 'bonsai-openai/schemas/ResponseTool'
import type { Env } from '../env.ts'
import type { Run } from './run.ts'
import { tools as small } from './tools.ts'

/** Tools of an answer. */
export interface ChosenTools {
  /** Those that run here. */
  own: readonly Tool[]
  /** All of them, as the model is told. */
  declared: ResponseTool[]
}

/** The tools that an answer may use: the small ones, and what the visitor switched on. */
export async function chooseTools(_env: Env, { tools }: Run): Promise<ChosenTools> {
  const hosted: ResponseTool[] = []
  if (tools.includes('web_search')) hosted.push({ type: 'web_search' })
  if (tools.includes('image_generation')) hosted.push({ type: 'image_generation', partial_images: 2 })
  return { own: small, declared: [...small.map((tool) => responseTool(tool)), ...hosted] }
}
