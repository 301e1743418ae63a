/** The concurrent post in which a session acts, as long as it is in force. */
export interface ActingPost {
  id: string;
  nodeId: string;
  title: string;
  endsAt: Date | null;
}

/** Is the post `core.post q` in force at the moment bound as `now`? */
export const postInForce = (now: string): string =>
  `q.starts_at <= ${now} and (q.ends_at is null or q.ends_at > ${now})`;

/** Joins, as `q`, the post in which the session `s` acts; no row once it is over: then the main post acts again. */
export const actingPostJoin = (now: string): string =>
  `left join core.post q on q.id = s.post_id and q.account_id = s.account_id and ${postInForce(now)}`;

/** Select list for `ActingPostColumns`. */
export const actingPostColumns = `q.id as "postId", q.node_id as "postNodeId", q.title as "postTitle", q.ends_at as "postEndsAt"`;

export interface ActingPostColumns {
  postId: string | null;
  postNodeId: string | null;
  postTitle: string | null;
  postEndsAt: Date | null;
}

export const actingPostOf = ({ postId, postNodeId, postTitle, postEndsAt }: ActingPostColumns): ActingPost | null =>
  postId && postNodeId ? { id: postId, nodeId: postNodeId, title: postTitle ?? '', endsAt: postEndsAt } : null;
