import type { JSX } from 'preact'
import type { Card } from '../../chat/protocol.ts'

/** An answer in short. */
export function CardView({ card: { title, summary, facts, steps } }: { card: Card }): JSX.Element {
  return (
    <section class="card" aria-label="In short" dir="auto">
      <h2>{title}</h2>
      <p>{summary}</p>
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
