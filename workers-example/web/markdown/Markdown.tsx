import type { Token } from 'marked'
import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { readBlocks, renderBlock } from './markdown.ts'

/** Text in Markdown. Each block is rendered by itself, so that a growing text changes its last block only. */
export function Markdown({ text }: { text: string }): JSX.Element {
  const blocks = useMemo(() => readBlocks(text), [text])
  return (
    <div class="prose">
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: Token }): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  // A block with the same text looks the same.
  useLayoutEffect(() => place.current?.replaceChildren(renderBlock(block)), [block.raw])
  // A wide table scrolls, so it has to be in reach of the keyboard.
  return <div ref={place} class="block" tabIndex={block.type === 'table' ? 0 : undefined} />
}
