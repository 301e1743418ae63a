/**
 * The plugin's own settings, as its manifest's `settings` declare them; see `docs/plugin-settings.md`. Kept in
 * memory: asking costs nothing, and a change holds in every process within a second, without restart.
 */
export abstract class PluginSettings {
  /** Values for the whole portal, by the schema `settings.platform`; defaults where nobody decided. */
  abstract platform<Values extends object>(): Values;
  /**
   * Values for an agency (a unit has its agency's), by the schema `settings.agency`: of each setting the nearest decision
   * up the tree, unless a level above has locked its own; defaults where nobody decided.
   */
  abstract ofAgency<Values extends object>(agencyId: string): Values;
}
