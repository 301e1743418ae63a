import { withoutTokenSecrets } from '@tessera/sdk';

export interface PluginFault {
  at: string;
  message: string;
}

const kept = 20;
const longestMessage = 500;

/** The last faults of each plugin in this process, for the console's health page. */
class PluginFaults {
  private readonly faults = new Map<string, PluginFault[]>();
  private readonly counts = new Map<string, number>();

  note(plugin: string, error: unknown): void {
    const message = withoutTokenSecrets(String((error as Error)?.message ?? error)).slice(0, longestMessage);
    const fault = { at: new Date().toISOString(), message };
    this.faults.set(plugin, [fault, ...(this.faults.get(plugin) ?? [])].slice(0, kept));
    this.counts.set(plugin, this.count(plugin) + 1);
  }

  count(plugin: string): number {
    return this.counts.get(plugin) ?? 0;
  }

  of(plugin: string): readonly PluginFault[] {
    return this.faults.get(plugin) ?? [];
  }
}

export const pluginFaults = new PluginFaults();
