/** What the author of a plugin has to mend, a line each. */
export class PluginFaults extends Error {
  constructor(lines) {
    super(lines.join('\n'));
    this.lines = lines;
  }

  /** Throws when there is one. */
  static assertNone(lines) {
    if (lines.length > 0) throw new PluginFaults(lines);
  }
}
