/** A browser without a screen: keeps cookies, sends Origin with forms, follows nothing by itself. */
export type Visitor = {
  get(url: string): Promise<{ status: number; body: string; headers: Headers }>
  /** Sends the first form of a page that was got before, with its hidden fields. */
  submit(url: string, page: string): Promise<{ status: number; location: string | null }>
}

export function visitor(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const visit = async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(url, origin), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  return {
    async get(url) {
      const answer = await visit(url)
      return { status: answer.status, body: await answer.text(), headers: answer.headers }
    },
    async submit(url, page) {
      const fields = new URLSearchParams()
      for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
        fields.append(name, value)
      }
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
      const answer = await visit(url, { method: 'POST', headers, body: fields.toString() })
      return { status: answer.status, location: answer.headers.get('location') }
    },
  }
}
