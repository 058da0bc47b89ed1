import { Refusal } from '../../refusal.ts'
import { type ZipEntry, zip } from '../../zip.ts'
import { requireUpload } from '../requireUpload.ts'
import type { SkillVersion } from './versions.ts'

/** What an upload says of a skill. */
export interface SkillFiles {
  name: string
  description: string
  entries: ZipEntry[]
}

/** Reads the files of a skill, of which SKILL.md names it; an archive, which is not opened, is named like its file. */
export function readSkill(files: unknown): SkillFiles {
  const entries = [files].flat().map((file): ZipEntry => {
    const { name, bytes } = requireUpload(file, 'files')
    return { name, bytes }
  })
  const [first] = entries
  if (first && isArchive(first)) {
    const name = first.name.replace(/\.zip$/i, '')
    return { name, description: `The skill of ${first.name}.`, entries }
  }
  const manual = entries.find(({ name }) => /(^|\/)SKILL\.md$/i.test(name))
  if (!manual) throw new Refusal(400, 'Send a SKILL.md among the files.', { param: 'files' })
  const text = new TextDecoder().decode(manual.bytes)
  return { name: fieldOf(text, 'name'), description: fieldOf(text, 'description'), entries }
}

/** The files of a version as an archive. */
export function contentOf({ entries }: SkillVersion): Response {
  const [first] = entries
  const body = first && isArchive(first) ? first.bytes : zip(entries)
  return new Response(body, { headers: { 'content-type': 'application/zip' } })
}

/** Archives begin with these letters. */
function isArchive({ bytes }: ZipEntry): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** A field of what stands between two lines of dashes at the top. */
function fieldOf(text: string, field: string): string {
  const [, head = ''] = /^---\r?\n(.*?)\r?\n---/s.exec(text) ?? []
  const value = new RegExp(`^${field}:\\s*(.+?)\\s*$`, 'm').exec(head)?.[1]
  if (!value) throw new Refusal(400, `SKILL.md has no \`${field}\` at its top.`, { param: 'files' })
  return value
}
