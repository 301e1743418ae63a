import type { ConcurrentPostInput, FieldError } from '@tessera/contracts';
import { fieldError } from '@tessera/sdk';
import { momentsOf } from './post-days.js';
import type { PostRow } from './posts.repository.js';

interface Wanted {
  input: ConcurrentPostInput;
  nodeId: string;
  /** Node of the main post. */
  mainNodeId: string;
  /** The person's posts that are not over. */
  open: readonly PostRow[];
  most: number;
  today: string;
  zone: string;
}

/** What is wrong with a new post, whoever gives it. */
export function postErrors({ input, nodeId, mainNodeId, open, most, today, zone }: Wanted): FieldError[] {
  const errors: FieldError[] = [];
  if (nodeId === mainNodeId) errors.push(fieldError('agency', 'main-post'));
  if (input.until !== null && input.until < input.from) errors.push(fieldError('until', 'ends-before-start'));
  else if (input.until !== null && input.until < today) errors.push(fieldError('until', 'in-the-past'));
  if (errors.length > 0) return errors;
  const { startsAt, endsAt } = momentsOf(input, zone);
  const overlaps = open.some(
    (post) => post.nodeId === nodeId && (!post.endsAt || startsAt < post.endsAt) && (!endsAt || post.startsAt < endsAt),
  );
  if (overlaps) errors.push(fieldError('agency', 'post-overlaps'));
  if (open.length >= most) errors.push(fieldError('agency', 'too-many-posts'));
  return errors;
}
