import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { camelCase, type Names } from '../../codegen/names.ts'
import { readSources } from '../../codegen/sources.ts'
import type { Recording } from './recording.ts'

/** Reads every `.jsonl` file of a folder, one recording a line; operations get the names of their functions. */
export function readRecordings(folder: string): Recording[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  if (!files.length) throw new Error(`${folder} holds no .jsonl file: name a folder of recordings.`)
  const names = readSources(new URL('../../spec/', import.meta.url)).overlay['x-names']
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line): Recording => named(JSON.parse(line), names)),
  )
}

function named(recording: Recording, { operations }: Names): Recording {
  const { operationId } = recording
  return { ...recording, operationId: operations[operationId] ?? camelCase(operationId) }
}
