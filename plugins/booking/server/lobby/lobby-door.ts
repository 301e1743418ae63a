import type { LinkFor } from '../resources/resource-choices.js';

/** So long before the beginning the link of an online meeting is there. */
export const openMinutesBefore = 10;
const minute = 60_000;

/** A meeting of an online venue, as far as its door is concerned. */
export interface LobbyMeeting {
  startsAt: Date;
  endsAt: Date;
  applicantId: string;
  bookedBy: string;
  /** Accounts. */
  invited: readonly string[];
}

/** Who stands before it. */
export interface LobbyVisitor {
  accountId: string;
  /** May book the venue, which is whom `all` stands for. */
  mayBook: boolean;
}

export const opensAt = ({ startsAt }: LobbyMeeting): Date => new Date(startsAt.getTime() - openMinutesBefore * minute);

/** Is this person one of the meeting, whoever else may join? */
export const isExpected = (meeting: LobbyMeeting, { accountId }: LobbyVisitor): boolean =>
  meeting.applicantId === accountId || meeting.bookedBy === accountId || meeting.invited.includes(accountId);

/** May this person be told the link now? From ten minutes before the beginning to the end. */
export function mayJoin(meeting: LobbyMeeting, linkFor: LinkFor, visitor: LobbyVisitor, now: Date): boolean {
  if (now < opensAt(meeting) || now >= meeting.endsAt) return false;
  return isExpected(meeting, visitor) || (linkFor === 'all' && visitor.mayBook);
}
