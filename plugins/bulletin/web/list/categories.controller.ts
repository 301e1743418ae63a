import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Category, notices } from '../notices.api.js';

/** The categories to filter by; a list without them is simply not filtered by category. */
export class CategoriesController implements ReactiveController {
  all: readonly Category[] = [];
  private request = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.request = new AbortController();
    void this.load(this.request.signal);
  }

  hostDisconnected(): void {
    this.request.abort();
  }

  private async load(signal: AbortSignal): Promise<void> {
    try {
      this.all = (await notices.categories(signal)).items;
      this.host.requestUpdate();
    } catch {
      // the list itself tells what is wrong
    }
  }
}
