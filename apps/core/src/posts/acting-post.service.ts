import { Injectable } from '@nestjs/common';
import type { SessionView } from '@tessera/contracts';
import { type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { Callers } from '../identity/callers.js';
import { SessionViews } from '../identity/session-views.js';
import { accountTopic } from '../identity/sessions.js';
import { SessionsRepository } from '../identity/sessions.repository.js';
import { PostsRepository } from './posts.repository.js';

/** Which of a person's posts a session acts in. */
@Injectable()
export class ActingPostService {
  constructor(
    private readonly repository: PostsRepository,
    private readonly sessions: SessionsRepository,
    private readonly callers: Callers,
    private readonly views: SessionViews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** For this session only; null: the main post. 409 for a post of one's own that is not in force, as for any other. */
  async choose(caller: Caller, postId: string | null): Promise<SessionView> {
    const { accountId, address, sessionId } = caller;
    if (!sessionId) throw ProblemError.of('not-signed-in');
    await this.transactions.run(caller, async (tx) => {
      if (postId && !(await this.repository.inForce(tx, postId, accountId, this.clock.now())))
        throw ProblemError.of('post-not-in-force');
      await this.sessions.actIn(tx, sessionId, postId);
      tx.audit({
        action: 'session.act-in-post',
        subject: 'Account',
        subjectId: accountId,
        before: { post: caller.post?.id ?? null },
        after: { post: postId },
      });
      tx.touch(accountTopic(accountId));
    });
    const now = await this.callers.forAccount(accountId, { address, sessionId });
    if (!now) throw ProblemError.of('not-signed-in');
    return this.views.of(now);
  }
}
