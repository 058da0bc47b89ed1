// Generated from spec/ by codegen/; change those.
import { callText } from '../core/callText.ts'
import type { ByValue } from '../core/callTypes.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateTranslationResponseJson } from '../schemas/CreateTranslationResponseJson.ts'
import type { CreateTranslationResponseVerboseJson } from '../schemas/CreateTranslationResponseVerboseJson.ts'
import type { CreateTranslationParams } from '../schemas/params/CreateTranslationParams.ts'
import { CreateTranslationResponseJsonShape } from '../schemas/shapes/CreateTranslationResponseJson.ts'
import { CreateTranslationResponseVerboseJsonShape } from '../schemas/shapes/CreateTranslationResponseVerboseJson.ts'

/** What `createTranslation` resolves to, by `response_format`. */
export type CreateTranslationResult<P extends { response_format?: unknown }> = ByValue<
  P['response_format'],
  { text: string; srt: string; vtt: string; verbose_json: CreateTranslationResponseVerboseJson },
  CreateTranslationResponseJson
>

/**
 * Writes down the speech in an audio file as English text, whatever language is spoken.
 *
 * `POST /audio/translations`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The English text, with timing details when `verbose_json` was asked for.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createTranslation(client, { file: new File([bytes], 'talk.mp3'), model: 'whisper-1' })
 */
export function createTranslation<const P extends CreateTranslationParams>(
  client: Client,
  params: P,
  options?: RequestOptions,
): Promise<CreateTranslationResult<P>> {
  return sendFiles(multipart, params, (encode) =>
    callText(
      client,
      {
        operation: 'createTranslation',
        method: 'POST',
        path: '/audio/translations',
        encode,
        text: ['text', 'srt', 'vtt'],
        shape: (input) =>
          'language' in Object(input) ? CreateTranslationResponseVerboseJsonShape : CreateTranslationResponseJsonShape,
        params,
      },
      options,
    ),
  )
}
