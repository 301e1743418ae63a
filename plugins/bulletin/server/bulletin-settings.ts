/** The plugin's settings of an agency, as `settings.agency` of `plugin.json` declares them. */
export interface BulletinSettings {
  /** Who may post in the agency's name: everybody of it, or those who may review. */
  whoMayPost: 'staff' | 'reviewers';
  /** The widest audience that staff may address; those within it too. */
  widestAudience: 'government' | 'agency-and-subordinates' | 'agency';
  /** What of the staff's notices a reviewer sees first. */
  reviewFirst: 'none' | 'government' | 'all';
  /** Days after which a new notice ends unless its author says otherwise; 0: it does not end. */
  expiryDays: number;
  /** Working days before its due date on which a must-read reminds those who have not confirmed; 0: never. */
  reminderDays: number;
}
