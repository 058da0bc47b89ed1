import type { JSX } from 'preact'
import type { Source } from '../../chat/protocol.ts'

/** What an answer rests on, each once. */
export function Sources({ sources }: { sources: Source[] }): JSX.Element | null {
  if (!sources.length) return null
  const known = new Map(sources.map((source) => [keyOf(source), source]))
  return (
    <section class="sources" aria-label="Sources">
      <h2>Sources</h2>
      <ol>
        {[...known].map(([key, source]) => (
          <li key={key}>
            <SourceView source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceView({ source }: { source: Source }): JSX.Element {
  if (source.type === 'file') return <>{source.name}</>
  if (source.type === 'document')
    return (
      <details>
        <summary>Document {source.number}</summary>
        <p dir="auto">{source.text}</p>
      </details>
    )
  // Only addresses of the web: a source comes from elsewhere, and others could run in the page.
  if (!/^https?:/.test(source.url)) return <>{source.title}</>
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title || source.url}
      <span class="host"> {new URL(source.url).hostname}</span>
    </a>
  )
}

function keyOf(source: Source): string {
  if (source.type === 'url') return source.url
  return source.type === 'file' ? source.id : `${source.job} ${source.number}`
}
