import { Controller, Get, Post, Req } from '@nestjs/common';
import { CurrentCaller, PluginModule, TokenAccess, Transactions } from '@tessera/sdk';
import { declare, inject } from './declare.mjs';

const whoIs = ({ account, agencyCode, address, sessionId, token }) => ({
  account,
  agency: agencyCode,
  address,
  sessionId,
  purpose: token?.purpose ?? null,
});

/** Routes for programs, one per purpose; one fails and says where. */
class PapersController {
  constructor(transactions) {
    this.transactions = transactions;
  }
  read(caller) {
    return whoIs(caller);
  }
  list(caller) {
    return whoIs(caller);
  }
  fail(request) {
    throw new Error(`cannot read ${request.url}`);
  }
  async write(caller) {
    await this.transactions.run(caller, async (transaction) =>
      transaction.audit({ action: 'paper.write', subject: 'Paper', subjectId: caller.token.id }),
    );
    return whoIs(caller);
  }
}
Controller('papers')(PapersController);
inject(PapersController, Transactions);
const parameter = (name, decorator) => decorator(PapersController.prototype, name, 0);
for (const name of ['read', 'list', 'write']) parameter(name, CurrentCaller());
parameter('fail', Req());
declare(PapersController, 'read', Get('read'), TokenAccess('reading'));
declare(PapersController, 'list', Get('list'), TokenAccess('listing'));
declare(PapersController, 'fail', Get('fail'), TokenAccess('reading'));
declare(PapersController, 'write', Post('write'), TokenAccess('writing'));

export default class Tokens {}
PluginModule({ controllers: [PapersController] })(Tokens);
