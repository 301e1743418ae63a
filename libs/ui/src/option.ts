/** One of several things to choose from, in select and radio group. */
export interface Option {
  value: string;
  label: string;
  icon?: string;
  /** A second, quiet line; radio groups of look `list` show it. */
  note?: string;
  disabled?: boolean;
}
