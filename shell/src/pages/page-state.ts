import { ApiProblem, browserProblem } from '@tessera/web-sdk';
import { reasonOf } from '../loader/outdated.js';
import type { Portal } from '../portal/portal.js';
import { type ResolvedPage, resolvePage } from './resolve-page.js';

export type View = ResolvedPage | { kind: 'failed'; application: string; problem: ApiProblem };

/** Name of the single-spa application that shows a plugin's page. */
export const applicationName = (plugin: string, path: string): string => `plugin:${plugin}:${path}`;

/** Decides what the content area shows: the address, what is on, and what failed there. `change` after each change. */
export class PageState extends EventTarget {
  private readonly failures = new Map<string, ApiProblem>();
  /** A path of which its own plugin said that there is no such page. */
  private missing: string | undefined;

  constructor(private readonly portal: Portal) {
    super();
  }

  view(path: string = location.pathname): View {
    const page = resolvePage(this.portal, path);
    if (page.kind !== 'plugin') return page;
    if (this.missing === path) return { kind: 'not-found' };
    const application = applicationName(page.plugin.id, page.page.path);
    const problem = this.failures.get(application);
    return problem ? { kind: 'failed', application, problem } : page;
  }

  /** Which application shows the view; everything that is no page is the message application's. */
  application(path?: string): string {
    const view = this.view(path);
    if (view.kind === 'home') return 'home';
    if (view.kind === 'own') return view.name;
    return view.kind === 'plugin' ? applicationName(view.plugin.id, view.page.path) : 'message';
  }

  fail(application: string, reason: unknown): void {
    if (this.failures.has(application)) return;
    const error = reasonOf(reason, this.portal);
    console.error(`${application} failed`, error);
    this.failures.set(application, error instanceof ApiProblem ? error : browserProblem('page-failed', error));
    this.dispatchEvent(new Event('change'));
  }

  forgive(application: string): void {
    if (this.failures.delete(application)) this.dispatchEvent(new Event('change'));
  }

  get failed(): string[] {
    return [...this.failures.keys()];
  }

  notFound(path: string): void {
    this.missing = path;
    this.dispatchEvent(new Event('change'));
  }

  /** The person went on: what failed or was missing elsewhere gets a new chance. */
  moved(): void {
    if (this.missing !== location.pathname) this.missing = undefined;
  }
}
