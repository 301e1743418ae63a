import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { KeptInput } from './kept-input.js';
import { type SessionView, startSession } from './session.js';

const stored = new Map<string, string>();
const signIn = (id: string) => startSession({ accountId: id, permissions: [] } as unknown as SessionView);

describe('what was typed and not sent', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    stored.clear();
    Object.assign(globalThis, {
      sessionStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, text: string) => void stored.set(key, text),
        removeItem: (key: string) => void stored.delete(key),
      },
    });
    signIn('ling');
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is kept after a pause, the last of it, and read by a later form', () => {
    const form = new KeptInput<{ title: string }>('notice:new');
    form.keep({ title: '停' });
    form.keep({ title: '停電' });
    expect(form.read()).toBeUndefined();
    jest.runAllTimers();
    expect(new KeptInput('notice:new').read()).toEqual({ title: '停電' });
    expect(new KeptInput('notice:1').read()).toBeUndefined();
  });

  it('is nobody else’s', () => {
    const form = new KeptInput('notice:new');
    form.keep('mine');
    jest.runAllTimers();
    signIn('chen');
    expect(form.read()).toBeUndefined();
  });

  it('is gone once it was sent, even what was about to be kept', () => {
    const form = new KeptInput('notice:new');
    form.keep('text');
    form.forget();
    jest.runAllTimers();
    expect(form.read()).toBeUndefined();
  });

  it('does not disturb where the browser keeps nothing', () => {
    Object.assign(globalThis, {
      sessionStorage: new Proxy(
        {},
        {
          get: () => () => {
            throw new Error('forbidden');
          },
        },
      ),
    });
    const form = new KeptInput('notice:new');
    form.keep('text');
    jest.runAllTimers();
    expect(form.read()).toBeUndefined();
    form.forget();
  });
});
