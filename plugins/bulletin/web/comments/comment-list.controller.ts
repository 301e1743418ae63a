import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CommentItem, comments, type ReplyItem } from './comments.api.js';

/** Comments of one notice as far as they were asked for, newest first, and what was done to them since. */
export class CommentListController implements ReactiveController {
  items: readonly CommentItem[] = [];
  private noticeId = '';
  private next: string | null = null;
  private readonly read: LatestRead;

  constructor(private readonly host: ReactiveControllerHost) {
    this.read = new LatestRead(host, true);
    host.addController(this);
  }

  get error(): unknown {
    return this.read.error;
  }
  get loading(): boolean {
    return this.read.loading;
  }
  get hasEarlier(): boolean {
    return this.next !== null;
  }

  hostDisconnected(): void {
    this.read.abort();
  }

  start(noticeId: string): void {
    this.noticeId = noticeId;
    this.items = [];
    this.next = null;
    this.load();
  }

  /** The first page, or the one after those that are here. */
  load(): void {
    const cursor = this.next ?? undefined;
    void this.read.run(
      ({ signal }) => comments.list(this.noticeId, cursor, signal),
      ({ items, next }) => {
        this.items = cursor ? [...this.items, ...items] : items;
        this.next = next;
      },
    );
  }

  find(id: string): ReplyItem | undefined {
    return this.items.flatMap((item) => [item, ...item.replies]).find((one) => one.id === id);
  }

  added(made: ReplyItem): void {
    this.items =
      made.parentId === null
        ? [{ ...made, replies: [], replyCount: 0 }, ...this.items]
        : this.items.map((item) =>
            item.id === made.parentId
              ? { ...item, replies: [...item.replies, made], replyCount: item.replyCount + 1 }
              : item,
          );
    this.host.requestUpdate();
  }

  changed(made: ReplyItem): void {
    this.items = this.items.map((item) =>
      item.id === made.id
        ? { ...item, ...made }
        : { ...item, replies: item.replies.map((reply) => (reply.id === made.id ? made : reply)) },
    );
    this.host.requestUpdate();
  }

  /** What has replies leaves its place to them. */
  removed(id: string): void {
    this.items = this.items
      .map((item) => {
        if (item.id === id) return { ...item, deleted: true, author: null, text: '' };
        const replies = item.replies.filter((reply) => reply.id !== id);
        return { ...item, replies, replyCount: item.replyCount - (item.replies.length - replies.length) };
      })
      .filter((item) => !item.deleted || item.replyCount > 0);
    this.host.requestUpdate();
  }

  /** The replies that did not come with their comment. */
  async otherReplies(id: string): Promise<void> {
    const replies: ReplyItem[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await comments.replies(id, cursor);
      replies.push(...page.items);
      cursor = page.next;
    }
    this.items = this.items.map((item) => (item.id === id ? { ...item, replies, replyCount: replies.length } : item));
    this.host.requestUpdate();
  }
}
