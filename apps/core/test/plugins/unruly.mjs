import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, LiveTiles, PluginModule, SignedIn, Sql, Transactions } from '@tessera/sdk';
import { declare, inject } from './declare.mjs';

/** A plugin that runs, badly. */
class UnrulyController {
  constructor(sql, transactions, live) {
    this.sql = sql;
    this.transactions = transactions;
    this.live = live;
  }
  well() {
    return { answer: 'well' };
  }
  throws() {
    throw new Error('thrown at once');
  }
  async waits() {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return { answer: 'late' };
  }
  async sleeps() {
    return this.sql.query('select pg_sleep(60)');
  }
  async sleepsInAct(caller) {
    return this.transactions.run(caller, (transaction) => transaction.query('select pg_sleep(60)'));
  }
  async hoards() {
    const asked = Array.from({ length: 40 }, () => this.sql.query('select pg_sleep(0.2)'));
    const outcomes = await Promise.allSettled(asked);
    return { done: outcomes.filter(({ status }) => status === 'fulfilled').length };
  }
  floods() {
    for (let at = 0; at < 10_000; at += 1) this.live.changed('unruly', 'noise', ['G', `A:${at}`]);
    return { told: 10_000 };
  }
  pretends() {
    this.live.changed('bulletin', 'latest', ['G']);
    return { told: 1 };
  }
  dies() {
    setTimeout(() => {
      throw new Error('thrown later');
    }, 1);
    return { answer: 'soon' };
  }
}
inject(UnrulyController, Sql, Transactions, LiveTiles);
Controller('do')(UnrulyController);
for (const name of Object.getOwnPropertyNames(UnrulyController.prototype))
  if (name !== 'constructor') declare(UnrulyController, name, Get(name), SignedIn());
CurrentCaller()(UnrulyController.prototype, 'sleepsInAct', 0);

export default class Unruly {}
PluginModule({ controllers: [UnrulyController] })(Unruly);
