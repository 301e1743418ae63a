import type { FastifyReply, FastifyRequest } from 'fastify';

const plainName = 'tessera_session';
/** Browsers keep a `__Host-` cookie only over https, for this host alone and the whole site: nobody else can plant one. */
const secureName = `__Host-${plainName}`;

type Served = Pick<FastifyRequest, 'protocol' | 'headers'>;

const isSecure = ({ protocol }: Served) => protocol === 'https';
const nameFor = (request: Served) => (isSecure(request) ? secureName : plainName);
const attributes = (request: Served) => `Path=/; HttpOnly; SameSite=Lax${isSecure(request) ? '; Secure' : ''}`;

/** Session token of the request, or null. `protocol` is Fastify's, so a forwarded one counts from trusted proxies only. */
export function readSessionCookie(request: Served): string | null {
  const header = request.headers.cookie;
  if (!header) return null;
  const prefix = `${nameFor(request)}=`;
  for (const pair of header.split(';')) {
    const trimmed = pair.trimStart();
    if (trimmed.startsWith(prefix)) return trimmed.slice(prefix.length).trimEnd() || null;
  }
  return null;
}

/** Ends with the browser; how long it lives at most is the server's matter. */
export const setSessionCookie = (request: Served, reply: FastifyReply, token: string): void => {
  reply.header('set-cookie', `${nameFor(request)}=${token}; ${attributes(request)}`);
};

export const clearSessionCookie = (request: Served, reply: FastifyReply): void => {
  reply.header('set-cookie', `${nameFor(request)}=; ${attributes(request)}; Max-Age=0`);
};
