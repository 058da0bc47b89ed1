// Generated from spec/ by codegen/; change those.
import { callText } from '../core/callText.ts'
import type { ByValue } from '../core/callTypes.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateTranscriptionResponseJson } from '../schemas/CreateTranscriptionResponseJson.ts'
import type { CreateTranscriptionResponseVerboseJson } from '../schemas/CreateTranscriptionResponseVerboseJson.ts'
import type { CreateTranscriptionParams } from '../schemas/params/CreateTranscriptionParams.ts'
import { CreateTranscriptionResponseDiarizedJsonShape } from '../schemas/shapes/CreateTranscriptionResponseDiarizedJson.ts'
import { CreateTranscriptionResponseJsonShape } from '../schemas/shapes/CreateTranscriptionResponseJson.ts'
import { CreateTranscriptionResponseVerboseJsonShape } from '../schemas/shapes/CreateTranscriptionResponseVerboseJson.ts'

/** What `createTranscription` resolves to, by `response_format`. */
export type CreateTranscriptionResult<P extends { response_format?: unknown }> = ByValue<
  P['response_format'],
  { text: string; srt: string; vtt: string; verbose_json: CreateTranscriptionResponseVerboseJson },
  CreateTranscriptionResponseJson
>

/**
 * Writes down the speech in an audio file, in the language it is spoken in.
 *
 * `POST /audio/transcriptions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The transcript, with timing details when `verbose_json` was asked for.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createTranscriptionStream} for the same as a stream.
 * @example
 * const result = await createTranscription(client, { file: new File([bytes], 'talk.mp3'), model: 'gpt-4o-mini-transcribe' })
 */
export function createTranscription<const P extends CreateTranscriptionParams>(
  client: Client,
  params: P,
  options?: RequestOptions,
): Promise<CreateTranscriptionResult<P>> {
  return sendFiles(multipart, params, (encode) =>
    callText(
      client,
      {
        operation: 'createTranscription',
        method: 'POST',
        path: '/audio/transcriptions',
        encode,
        text: ['text', 'srt', 'vtt'],
        shape: (input) =>
          'language' in Object(input)
            ? CreateTranscriptionResponseVerboseJsonShape
            : 'task' in Object(input)
              ? CreateTranscriptionResponseDiarizedJsonShape
              : CreateTranscriptionResponseJsonShape,
        streamedBy: 'createTranscriptionStream',
        params,
      },
      options,
    ),
  )
}
