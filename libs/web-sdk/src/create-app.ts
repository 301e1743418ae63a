import { defineElement } from './define-element.js';
import { elementErrorEvent } from './guarded-element.js';
import { onNavigated } from './navigation.js';
import { PageElement } from './page-element.js';
import { matchRoute, type PageClass, type Route } from './routes.js';

/** What the shell hands to an app when it mounts it. */
export interface AppProps {
  plugin: { id: string; version: string };
  /** Where the app draws; empty again after `unmount`. */
  domElement: HTMLElement;
  /** Called when no route fits the address below the app's page path. */
  notFound: () => void;
}

/** single-spa lifecycles, what a plugin exports as `./app`. */
export interface App {
  bootstrap(props: AppProps): Promise<void>;
  mount(props: AppProps): Promise<void>;
  unmount(props: AppProps): Promise<void>;
}

const isPageClass = (page: Route['page']): page is PageClass => page.prototype instanceof PageElement;

async function classOf(route: Route): Promise<PageClass> {
  return isPageClass(route.page) ? route.page : (await route.page()).default;
}

/** Draws the page that the address names, and keeps one element while only its parameters change. */
class Outlet {
  private page: PageElement | undefined;
  private turn = 0;
  private readonly stop: () => void;

  constructor(
    private readonly routes: readonly Route[],
    private readonly props: AppProps,
  ) {
    this.stop = onNavigated(() => void this.show());
  }

  async show(): Promise<void> {
    const turn = ++this.turn;
    const match = matchRoute(this.routes, location.pathname);
    if (!match) {
      this.page?.remove();
      this.page = undefined;
      this.props.notFound();
      return;
    }
    try {
      const type = await classOf(match.route);
      if (turn === this.turn) this.place(type, match.params, this.routes.indexOf(match.route));
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  private place(type: PageClass, params: Record<string, string>, index: number): void {
    const { plugin, domElement } = this.props;
    const tag = defineElement(type, `${plugin.id}-page-${index + 1}`, plugin.version);
    const page = this.page instanceof type ? this.page : (document.createElement(tag) as PageElement);
    page.params = params;
    page.query = new URLSearchParams(location.search);
    if (page === this.page) return;
    this.page = page;
    domElement.replaceChildren(page);
  }

  private fail(error: unknown): void {
    this.props.domElement.dispatchEvent(
      new CustomEvent(elementErrorEvent, { detail: error, bubbles: true, composed: true }),
    );
  }

  close(): void {
    this.turn++;
    this.stop();
    this.props.domElement.replaceChildren();
  }
}

/** Makes a plugin's `./app` from its routes: `export const { bootstrap, mount, unmount } = createApp({ routes })`. */
export function createApp({ routes }: { routes: readonly Route[] }): App {
  let outlet: Outlet | undefined;
  return {
    bootstrap: async () => undefined,
    mount: async (props) => {
      outlet = new Outlet(routes, props);
      await outlet.show();
    },
    unmount: async () => {
      outlet?.close();
      outlet = undefined;
    },
  };
}
