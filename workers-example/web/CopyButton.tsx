import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { copyText } from './copyText.ts'
import { IconButton } from './IconButton.tsx'

const SHOWN = 2000

/** A button that copies a text, and shows that it did. */
export function CopyButton({ label, text }: { label: string; text: string }): JSX.Element {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    setCopied(await copyText(text))
    setTimeout(() => setCopied(false), SHOWN)
  }
  return <IconButton icon={copied ? 'check' : 'copy'} label={copied ? 'Copied' : label} onClick={() => void copy()} />
}
