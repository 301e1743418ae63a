import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { coreSubjects } from './core-subjects.js';

const source = new URL('../../', import.meta.url);
const controllers = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.controller.ts'),
);
const asked = controllers.flatMap((file) =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(/@Permission\('([^']+)', '([^']+)'\)/g)].map(
    ([, action, subject]) => [file, action!, subject!] as const,
  ),
);

describe('the subjects of the core', () => {
  it('hold every action that a route of the core asks for, so that roles can be made for it', () => {
    expect(asked.length).toBeGreaterThan(20);
    const unknown = asked.filter(
      ([, action, subject]) => !coreSubjects.find((one) => one.subject === subject)?.actions.includes(action),
    );
    expect(unknown).toEqual([]);
  });
});
