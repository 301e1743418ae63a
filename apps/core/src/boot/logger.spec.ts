import { describe, expect, it } from '@jest/globals';
import { makeLogger } from './logger.js';

const secret = `tpt_${'aB3-_'.repeat(8)}xyz`;

function written(act: (logger: ReturnType<typeof makeLogger>) => void): string {
  let lines = '';
  act(
    makeLogger('debug', {
      write: (line) => {
        lines += line;
      },
    }),
  );
  return lines;
}

describe('the log', () => {
  it('holds no personal token, wherever one stands', () => {
    const error = new Error(`cannot read /feed?token=${secret}&page=2`);
    const lines = written((logger) => {
      logger.error({ err: error, url: `/feed?token=${secret}` }, `no answer for ${secret}`);
      logger.child({ token: secret, at: { header: `Bearer ${secret}` } }).warn('refused');
    });
    expect(lines).not.toContain(secret);
    expect(lines).toContain('/feed?token=tpt_…&page=2');
    for (const line of lines.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('holds no passwords, cookies and headers of sessions', () => {
    const lines = written((logger) =>
      logger.info({ password: 'geheim', request: { cookie: 'geheim', authorization: 'geheim' } }, 'told'),
    );
    expect(lines).not.toContain('geheim');
  });
});
