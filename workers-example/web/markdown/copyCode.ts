import { copyText } from '../copyText.ts'

const SHOWN = 2000

/** Has the buttons over code copy it, and say so. */
export function copyCode(block: HTMLElement): void {
  for (const button of block.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => void copy(button))
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('.code')?.querySelector('code')?.textContent ?? ''
  button.textContent = (await copyText(code)) ? 'Copied' : 'Not copied'
  setTimeout(() => {
    button.textContent = 'Copy'
  }, SHOWN)
}
