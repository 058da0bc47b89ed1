import type { Tool } from 'bonsai-openai/helpers/defineTool'
import { responseTool } from 'bonsai-openai/helpers/responseTool'
import type { ResponseTool } from 'bonsai-openai/schemas/ResponseTool'
import type { Env } from '../env.ts'
import { storeOf } from '../visitors/library.ts'
import type { Run } from './run.ts'
import { searchTool } from './searchTool.ts'
import { tools as small } from './tools.ts'

/** Tools of an answer. */
export interface ChosenTools {
  /** Those that run here. */
  own: readonly Tool[]
  /** All of them, as the model is told. */
  declared: ResponseTool[]
}

/** The tools that an answer may use: the small ones, and what the visitor switched on. */
export async function chooseTools(env: Env, { tools, visitor }: Run): Promise<ChosenTools> {
  const own = tools.includes('search_documents') ? [...small, searchTool(env, visitor)] : small
  const hosted: ResponseTool[] = []
  if (tools.includes('web_search')) hosted.push({ type: 'web_search' })
  if (tools.includes('image_generation')) hosted.push({ type: 'image_generation', partial_images: 2 })
  const store = tools.includes('file_search') ? await storeOf(env, visitor) : undefined
  if (store) hosted.push({ type: 'file_search', vector_store_ids: [store], max_num_results: 8 })
  return { own, declared: [...own.map((tool) => responseTool(tool)), ...hosted] }
}
