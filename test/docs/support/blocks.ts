import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '../../..')

/** A fenced block of a page. */
export interface Block {
  /** Page and line of its first line of code, such as `README.md:19`. */
  place: string
  line: number
  language: string
  /** What follows the language, such as `no-run`. */
  info: string
  code: string
  /** What the page says that it prints: a block of `text` right after it. */
  output?: string | undefined
}

/** A page, with its blocks. */
export interface Page {
  file: string
  text: string
  blocks: Block[]
}

/** The pages that people write; docs/reference is made of doc comments, whose examples ./fragments.ts reads. */
export function readPages(): Page[] {
  const patterns = ['README.md', 'docs/*.md', 'docs/guides/*.md', 'workers-example/README.md', 'examples/*/README.md']
  return globSync(patterns, { cwd: root })
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return { file, text, blocks: readBlocks(file, text) }
    })
}

export function readBlocks(file: string, text: string): Block[] {
  return [...text.matchAll(/^```(\w+)[ \t]*(.*)\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm)].map(
    ({ index, 1: language = '', 2: info = '', 3: code = '', 4: output }) => {
      const line = text.slice(0, index).split('\n').length + 1
      return { place: `${file}:${line}`, line, language, info, code, output }
    },
  )
}

/** The block as a file of its own whose lines are numbered as on the page. */
export function toModule({ line, code }: Block): string {
  return '\n'.repeat(line - 1) + code
}

/** A name for that file. */
export function fileName({ place, language }: Block): string {
  return `${place.replaceAll('/', '_').replace(':', '.')}.${language}`
}
