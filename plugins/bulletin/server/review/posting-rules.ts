import { Injectable } from '@nestjs/common';
import { Access, type Caller, Clock, PluginSettings } from '@tessera/sdk';
import { type Audience, audienceOfKey, audiences } from '../audience/notice-audience.js';
import type { Notice, NoticeState } from '../notices/notice.entity.js';
import { differenceOf, type NoticeDifference } from '../notices/notice-changes.js';
import { invalid } from '../notices/notice-soundness.js';
import type { PostingSettings } from './posting-settings.js';
import type { PostingRulesView } from './review.schemas.js';
import { editNeedsReview, postingRefused } from './review-problems.js';

const isPublished = (state: NoticeState): boolean => ['scheduled', 'current', 'expired'].includes(state);

/**
 * What an agency demands of those who post in its name, by its settings. Whoever may review its notices is trusted with
 * all of it: neither narrowed nor reviewed.
 */
@Injectable()
export class PostingRules {
  constructor(
    private readonly access: Access,
    private readonly settings: PluginSettings,
    private readonly clock: Clock,
  ) {}

  /** The same, told before anything is written. */
  of(caller: Caller): PostingRulesView {
    const { agencyId } = caller;
    const settings = this.settings.ofAgency<PostingSettings>(agencyId);
    const trusted = this.isTrusted(caller, agencyId);
    const allowed = trusted ? [...audiences] : allowedAudiences(settings);
    return {
      mayPost: trusted || settings.whoMayPost === 'staff',
      audiences: allowed,
      reviewed: trusted ? [] : allowed.filter((audience) => isReviewed(settings, audience)),
      expiryDays: settings.expiryDays,
    };
  }

  /**
   * Called with every act that writes content, before it is stored: throws what is not allowed, and turns a publication
   * that somebody has to look at first into `in-review`. `before` is null for a new notice; `beside` is what the act
   * changed besides the notice's columns, e.g. its files, which are reviewed like its text.
   */
  apply(caller: Caller, before: Notice | null, after: Notice, beside?: NoticeDifference): void {
    if (this.isTrusted(caller, after.agencyId)) return;
    const settings = this.settings.ofAgency<PostingSettings>(after.agencyId);
    const audience = audienceOfKey(after.audienceKey);
    const goesOut = isPublished(after.state) && !isPublished(before?.state ?? 'draft');
    if (settings.whoMayPost !== 'staff' && (before === null || goesOut)) throw postingRefused();
    // what was addressed before the agency narrowed its rules stays as it is
    const readdressed = before === null || goesOut || before.audienceKey !== after.audienceKey;
    if (readdressed && !allowedAudiences(settings).includes(audience))
      throw invalid('audience', 'audience-refused', 'the agency does not let its staff address this audience');
    if (!isReviewed(settings, audience)) return;
    if (goesOut) this.submit(after);
    else if (before && isPublished(before.state) && differenceOf(before, after, beside)) throw editNeedsReview();
  }

  private isTrusted(caller: Caller, agencyId: string): boolean {
    return this.access.may(caller, 'review', 'Notice', { agencyId });
  }

  /** Its time of publication stays what the author wished; the review finds out whether that has passed. */
  private submit(notice: Notice): void {
    notice.state = 'in-review';
    notice.submittedAt = this.clock.now();
    Object.assign(notice, { reviewNote: null, reviewedBy: null, reviewedByName: null, reviewedAt: null });
  }
}

/** From the widest that is allowed down to the own agency. */
const allowedAudiences = ({ widestAudience }: PostingSettings): Audience[] =>
  audiences.slice(audiences.indexOf(widestAudience));

const isReviewed = ({ reviewFirst }: PostingSettings, audience: Audience): boolean =>
  reviewFirst === 'all' || (reviewFirst === 'government' && audience === 'government');
