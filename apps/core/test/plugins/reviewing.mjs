import { JobHandler, PluginModule, ReviewHints, ReviewQueue, Sql, Transactions } from '@tessera/sdk';
import { inject } from './declare.mjs';

const item = (id, since) => ({
  id,
  version: 1,
  number: `P-${id}`,
  title: { 'zh-Hant': `文件 ${id}`, en: `Paper ${id}` },
  from: { name: '陳柏宇', agency: '環保局' },
  since,
  due: null,
  urgency: 'normal',
  notice: null,
  facts: [],
  link: null,
});

/** Papers in memory, three of them; whoever decides is remembered. */
class PapersQueue {
  constructor(transactions, hints) {
    this.transactions = transactions;
    this.hints = hints;
    this.papers = new Map(['1', '2', '3'].map((id) => [id, item(id, `2026-03-0${id}T00:00:00.000Z`)]));
    this.decided = new Map();
  }
  async count() {
    return this.papers.size;
  }
  async list(_caller, { limit }) {
    return { items: [...this.papers.values()].slice(0, limit), next: null };
  }
  async decide(caller, items, verdict) {
    const results = [];
    for (const { id } of items) {
      if (id === 'explode') throw new Error('the queue failed');
      const earlier = this.decided.get(id);
      if (earlier) results.push({ id, outcome: 'taken', ...earlier });
      else if (!this.papers.has(id)) results.push({ id, outcome: 'refused', reason: 'unknown', message: 'unknown' });
      else {
        await this.transactions.run(caller, async (transaction) =>
          transaction.audit({ action: `paper.${verdict}`, subject: 'Paper', subjectId: id }),
        );
        this.papers.delete(id);
        this.decided.set(id, { by: caller.name, at: '2026-03-09T00:00:00.000Z', verdict });
        results.push({ id, outcome: 'decided' });
      }
    }
    return results;
  }
}
ReviewQueue('papers')(PapersQueue);
inject(PapersQueue, Transactions, ReviewHints);

class HangingQueue {
  constructor(sql) {
    this.sql = sql;
  }
  async count(_caller, signal) {
    return this.sql.query('select pg_sleep(60)', [], signal);
  }
  async list() {
    return new Promise(() => {});
  }
  async decide() {
    return [];
  }
}
ReviewQueue('hanging')(HangingQueue);
inject(HangingQueue, Sql);

class BrokenQueue {
  async count() {
    throw new Error('no count');
  }
  async list() {
    return { items: [{ id: 'not an item' }], next: null };
  }
  async decide() {
    return [{ id: 'x', outcome: 'whatever' }];
  }
}
ReviewQueue('broken')(BrokenQueue);

/** Declared in no manifest: nobody ever sees it. */
class UndeclaredQueue extends BrokenQueue {}
ReviewQueue('undeclared')(UndeclaredQueue);

class FailingJob {
  async run() {
    throw Object.assign(new Error('out of paper'), { name: 'UnrecoverableError' });
  }
}
JobHandler('fail')(FailingJob);

export default class Reviewing {}
PluginModule({ providers: [PapersQueue, HangingQueue, BrokenQueue, UndeclaredQueue, FailingJob] })(Reviewing);
