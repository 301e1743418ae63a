import { describe, expect, it, jest } from '@jest/globals';

const sessionEndedEvent = 'tessera:session-ended';
let ended: () => void = () => undefined;
jest.unstable_mockModule('@tessera/web-sdk', () => ({
  sessionEndedEvent,
  live: { stop: () => undefined, on: () => undefined },
  api: { delete: () => new Promise<void>((resolve) => (ended = resolve)) },
}));

const addresses: string[] = [];
const page = new EventTarget();
Object.assign(globalThis, {
  window: page,
  location: { pathname: '/bulletin', search: '?q=a', assign: (address: string) => addresses.push(address) },
});

describe('leaving', () => {
  it('leads back to where the session ended, once; but not who signs out', async () => {
    const byItself = await import('./leave.js');
    byItself.leaveWhenSessionEnds();
    for (let answer = 0; answer < 2; answer++) page.dispatchEvent(new Event(sessionEndedEvent));
    expect(addresses.splice(0)).toEqual(['/sign-in?to=%2Fbulletin%3Fq%3Da']);

    jest.resetModules();
    const bySigningOut = await import('./leave.js');
    bySigningOut.leaveWhenSessionEnds();
    const gone = bySigningOut.signOut();
    // what was under way is answered without a session
    page.dispatchEvent(new Event(sessionEndedEvent));
    ended();
    await gone;
    page.dispatchEvent(new Event(sessionEndedEvent));
    expect(addresses).toEqual(['/sign-in']);
  });
});
