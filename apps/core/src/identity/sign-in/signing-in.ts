import type { FastifyRequest } from 'fastify';
import { readSessionCookie } from '../session-cookie.js';
import type { SigningIn } from './sign-in-completion.js';

/** Where a request comes from; its address is a forwarded one only behind trusted proxies. */
export const signingInOf = (request: FastifyRequest): SigningIn => ({
  address: request.ip,
  agent: request.headers['user-agent'] ?? '',
  previousToken: readSessionCookie(request),
});
