type Listener = (plugin: string, reason: string) => void;

/** Carries the news of a failed start from the plugin's guarded hooks, which know no injector, to the catalogue. */
class FailedStarts {
  private readonly listeners = new Set<Listener>();

  on(listener: Listener): void {
    this.listeners.add(listener);
  }

  report(plugin: string, reason: string): void {
    for (const listener of this.listeners) listener(plugin, reason);
  }
}

export const failedStarts = new FailedStarts();
