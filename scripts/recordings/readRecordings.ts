import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recording } from './recording.ts'

/** Reads every `.jsonl` file of a folder, one recording a line. */
export function readRecordings(folder: string): Recording[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  if (!files.length) throw new Error(`${folder} holds no .jsonl file: name a folder of recordings.`)
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line): Recording => JSON.parse(line)),
  )
}
