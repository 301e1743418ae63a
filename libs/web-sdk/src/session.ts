import { createMongoAbility, type MongoAbility, type RawRuleOf, subject as typed } from '@casl/ability';
import type { SessionView } from '@tessera/contracts';

export type { SessionView } from '@tessera/contracts';

/** Sent on `window` when what is known of the person changed. */
export const sessionChangedEvent = 'tessera:session-changed';

let current: SessionView | undefined;
let ability: MongoAbility = createMongoAbility([]);

/** Called by the shell with what the server said of the caller; a standalone page may call it as well. */
export function startSession(view: SessionView): void {
  current = view;
  ability = createMongoAbility(view.permissions as RawRuleOf<MongoAbility>[]);
}

/** The person changed the own name, title or picture: whoever shows them hears `sessionChangedEvent`. */
export function changePerson(change: Partial<SessionView['person']>): void {
  const view = session();
  current = { ...view, person: { ...view.person, ...change } };
  window.dispatchEvent(new CustomEvent(sessionChangedEvent));
}

/** Who is signed in. Throws where nobody is, which on a page of the shell cannot be. */
export function session(): SessionView {
  if (!current) throw new Error('There is no session on this page');
  return current;
}

/**
 * Whether to show what leads to an act; the server decides again. Without a record: whether it may be possible at all.
 */
export function can(action: string, subject: string, record?: object): boolean {
  // A copy, because CASL notes the subject on the object it is given.
  return record ? ability.can(action, typed(subject, { ...record })) : ability.can(action, subject);
}
