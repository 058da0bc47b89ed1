const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#24272b, #e5e4e0); background: light-dark(#fdfcfa, #17191b) }
  body { display: grid; place-content: center; min-height: 100dvh; margin: 0 }
  form { display: grid; gap: .75rem; width: min(20rem, 90vw) }
  h1 { margin: 0 0 .5rem; font-size: 1.6rem }
  input, button { font: inherit; min-height: 44px; padding: 0 1rem; border-radius: .75rem; border: 1px solid light-dark(#dedad0, #363c42) }
  input { color: inherit; background: none }
  button { border: 0; border-radius: 2rem; font-weight: 550; color: light-dark(#fff, #12201a); background: light-dark(#2c6a4d, #8ccaa9) }
  :focus-visible { outline: 2px solid light-dark(#2c6a4d, #8ccaa9); outline-offset: 2px }
  p { margin: 0; color: light-dark(#a1271c, #f3a69e) }`

/** The form that asks for the password, with what was wrong with the last one. */
export function loginPage(problem: string, status: number): Response {
  const words = problem && `<p id="problem" role="alert">${problem}</p>`
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bonsai</title><style>${STYLE}</style></head>
<body><main><form method="post" action="/login">
<h1>Bonsai</h1><label for="password">Password of this site</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${problem && ' aria-describedby="problem"'}>
${words}<button>Enter</button></form></main></body></html>`
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })
}
