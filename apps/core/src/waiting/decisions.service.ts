import { Injectable } from '@nestjs/common';
import { type DecisionResult, type DecisionsInput, decisionResult, type FieldError } from '@tessera/contracts';
import { type Caller, fieldError, ProblemError, ReviewHints } from '@tessera/sdk';
import { z } from 'zod';
import { within } from '../plugins/within.js';
import { GuardedSource } from './guarded-source.js';
import { type DeclaredQueue, queueKey, ReviewQueues } from './review-queues.js';

/** 200 items with mail and audit take seconds; a queue that hangs must not hold the page for ever. */
const longestDecision = 60_000;
const results = z.array(decisionResult);

/** Hands decisions to the queue that they are about, by whoever may act in it, and its results back. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly queues: ReviewQueues,
    private readonly guarded: GuardedSource,
    private readonly hints: ReviewHints,
  ) {}

  async decide(caller: Caller, plugin: string, kind: string, input: DecisionsInput): Promise<DecisionResult[]> {
    const acting = await this.queues.acting(caller, input.for);
    const queue = this.queues.find(acting, plugin, kind);
    const errors = inputErrors(queue, input);
    if (errors.length > 0) throw ProblemError.invalid(errors);
    if (!queue.declared.batch && input.items.length > 1) throw ProblemError.of('review-one-by-one');
    const decided = await this.ask(acting, queue, input);
    // told by the portal, so that no queue can forget it
    this.hints.changed(plugin, kind, null);
    const byId = new Map(decided.map((result) => [result.id, result]));
    return input.items.map(({ id }) => byId.get(id) ?? failed(id));
  }

  /** A queue that fails answers for none of the items: whoever decided is told to look again. */
  private async ask(caller: Caller, queue: DeclaredQueue, input: DecisionsInput): Promise<DecisionResult[]> {
    const { items, verdict, note } = input;
    try {
      return results.parse(
        await within(longestDecision, `decision of ${queueKey(queue)}`, async () =>
          queue.source.decide ? [...(await queue.source.decide(caller, items, verdict, note))] : [],
        ),
      );
    } catch (error) {
      if (error instanceof ProblemError && error.document.status < 500) throw error;
      this.guarded.note(queue.plugin, queue.declared.kind, error);
      return [];
    }
  }
}

function inputErrors({ declared }: DeclaredQueue, { verdict, note, items }: DecisionsInput): FieldError[] {
  const known = declared.verdicts.find(({ key }) => key === verdict);
  if (!known) return [fieldError('verdict', 'unknown-verdict')];
  const ids = items.map(({ id }) => id);
  return [
    ...(known.note === 'required' && note === '' ? [fieldError('note', 'required')] : []),
    ...(known.note === 'none' && note !== '' ? [fieldError('note', 'not-asked-for')] : []),
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [fieldError(`items.${at}.id`, 'twice')])),
  ];
}

const failed = (id: string): DecisionResult => ({
  id,
  outcome: 'refused',
  reason: 'queue-failed',
  message: {
    'zh-Hant': '無法確認結果，請重新整理後再看',
    en: 'The outcome is not known; refresh and look again',
  },
});
