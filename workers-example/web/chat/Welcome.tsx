import type { JSX } from 'preact'

const questions = ['Roll 6 dice', 'What time is it in “Europe/Oslo”?', 'How does a web stream work?']

/** What a chat shows before anything was said. */
export function Welcome({ onAsk }: { onAsk(question: string): void }): JSX.Element {
  return (
    <div class="welcome">
      <h2>Ask something.</h2>
      <ul aria-label="Suggestions">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
