import { describe, expect, it } from '@jest/globals';
import { subjectsOfRules } from './subject-choices.js';

describe('what one may ask about without seeing the roles', () => {
  it('is what the own rules are about, each thing once with all its acts', () => {
    const subjects = subjectsOfRules([
      { action: ['read', 'update'], subject: ['Notice'] },
      { action: ['create'], subject: ['Notice', 'Account'] },
    ]);
    expect(subjects.map(({ subject, actions }) => [subject, actions])).toEqual([
      ['Account', ['create']],
      ['Notice', ['create', 'read', 'update']],
    ]);
  });
});
