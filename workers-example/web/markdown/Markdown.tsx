import type { Token } from 'marked'
import type { JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { copyCode } from './copyCode.ts'
import { enrich } from './enrich.ts'
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
  useLayoutEffect(() => {
    if (!place.current) return
    place.current.replaceChildren(renderBlock(block))
    copyCode(place.current)
    void enrich(place.current)
  }, [block.raw])
  // A wide table scrolls, so it has to be in reach of the keyboard.
  return <div ref={place} class="block" dir="auto" tabIndex={block.type === 'table' ? 0 : undefined} />
}
