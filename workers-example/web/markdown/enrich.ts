const MAX_CODE = 50_000

/** Highlights code and sets formulas, by libraries that are only loaded once there is some. */
export async function enrich(block: HTMLElement): Promise<void> {
  const code = [...block.querySelectorAll<HTMLElement>('code[data-language]')].filter(isWorthwhile)
  const formulas = block.querySelectorAll<HTMLElement>('.math')
  if (code.length) {
    const { highlight } = await import('./highlight.ts')
    code.forEach(highlight)
  }
  if (formulas.length) {
    const { typeset } = await import('./typeset.ts')
    formulas.forEach(typeset)
  }
}

function isWorthwhile({ dataset, textContent }: HTMLElement): boolean {
  return dataset['language'] !== '' && (textContent ?? '').length < MAX_CODE
}
