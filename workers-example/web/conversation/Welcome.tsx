import type { JSX } from 'preact'

const questions = [
  'What time is it in “Europe/Oslo”?',
  'Roll 6 dice',
  'How does a web stream work?',
  'Plan a weekend in Bergen',
]

/** What a new chat shows. */
export function Welcome({ onAsk }: { onAsk(question: string): void }): JSX.Element {
  return (
    <div class="welcome">
      <img src="/icon.svg" alt="" width="48" height="48" />
      <h2>What shall we look into?</h2>
      <ul aria-label="Suggestions">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" class="outlined" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
