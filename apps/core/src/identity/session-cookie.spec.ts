import { describe, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';

const served = (protocol: 'http' | 'https', cookie?: string) =>
  ({ protocol, headers: cookie ? { cookie } : {} }) as never;
const written = (write: (reply: FastifyReply) => void): string => {
  let value = '';
  write({ header: (_name: string, text: string) => (value = text) } as unknown as FastifyReply);
  return value;
};

describe('the session cookie', () => {
  it('is bound to the host and to https wherever that is served', () => {
    const cookie = written((reply) => setSessionCookie(served('https'), reply, 'token'));
    expect(cookie).toBe('__Host-tessera_session=token; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  it('has a plain name over local http', () => {
    const cookie = written((reply) => setSessionCookie(served('http'), reply, 'token'));
    expect(cookie).toBe('tessera_session=token; Path=/; HttpOnly; SameSite=Lax');
  });

  it('is read among others and only under the name of the protocol', () => {
    expect(readSessionCookie(served('http', 'a=1; tessera_session=abc; b=2'))).toBe('abc');
    expect(readSessionCookie(served('https', 'a=1; tessera_session=planted'))).toBeNull();
    expect(readSessionCookie(served('https', 'tessera_session=planted; __Host-tessera_session=real'))).toBe('real');
    expect(readSessionCookie(served('http', 'xtessera_session=abc'))).toBeNull();
    expect(readSessionCookie(served('http', 'tessera_session='))).toBeNull();
    expect(readSessionCookie(served('http'))).toBeNull();
  });

  it('ends at once when cleared', () => {
    expect(written((reply) => clearSessionCookie(served('http'), reply))).toContain('Max-Age=0');
  });
});
