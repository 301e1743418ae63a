/** Whom an agency lets post what, as `settings.agency` of `plugin.json` declares it. */
export interface PostingSettings {
  /** Who may post in the agency's name: everybody of it, or those who may review. */
  whoMayPost: 'staff' | 'reviewers';
  /** The widest audience that staff may address; those within it too. */
  widestAudience: 'government' | 'agency-and-subordinates' | 'agency';
  /** What of the staff's notices a reviewer sees first. */
  reviewFirst: 'none' | 'government' | 'all';
  /** Days after which a new notice ends unless its author says otherwise; 0: it does not end. */
  expiryDays: number;
}
