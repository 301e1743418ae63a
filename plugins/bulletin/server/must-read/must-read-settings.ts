/** What an agency settles about its must-reads, in the plugin's settings. */
export interface MustReadSettings {
  /** Working days before the due date on which those who have not confirmed are reminded; 0: none. */
  remindDaysBefore: number;
  /** Hours between two reminders by hand. */
  remindAgainAfter: number;
}
