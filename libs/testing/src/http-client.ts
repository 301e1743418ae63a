export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  /** Parsed when the answer is JSON, else its text. */
  body: Body;
}

export interface RequestOptions {
  /** Sent as JSON; a string, bytes or a form are sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Speaks HTTP like one browser: keeps cookies, and says that its requests come from the portal's own pages. */
export class HttpClient {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  get = <Body = unknown>(path: string, options?: RequestOptions) => this.request<Body>('GET', path, options);
  post = <Body = unknown>(path: string, body?: unknown, options?: RequestOptions) =>
    this.request<Body>('POST', path, { ...options, body });
  put = <Body = unknown>(path: string, body?: unknown, options?: RequestOptions) =>
    this.request<Body>('PUT', path, { ...options, body });
  patch = <Body = unknown>(path: string, body?: unknown, options?: RequestOptions) =>
    this.request<Body>('PATCH', path, { ...options, body });
  delete = <Body = unknown>(path: string, body?: unknown, options?: RequestOptions) =>
    this.request<Body>('DELETE', path, { ...options, body });

  async request<Body = unknown>(method: string, path: string, options: RequestOptions = {}): Promise<Answer<Body>> {
    const response = await this.open(method, path, options);
    const text = await response.text();
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as Body };
  }

  /** The answer before its body was read: for streams and bytes. */
  async open(method: string, path: string, { body, headers, signal }: RequestOptions = {}): Promise<Response> {
    const asItIs =
      body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(new URL(path, this.url), {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...(asItIs ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: asItIs ? (body as string | FormData | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  /** As if the server had set it. */
  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const name = pair.slice(0, pair.indexOf('=')).trim();
    const ended = attributes.some((one) => /^\s*max-age=0\s*$/i.test(one) || /^\s*expires=Thu, 01 Jan 1970/i.test(one));
    if (ended) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(pair.indexOf('=') + 1).trim());
  }
}
