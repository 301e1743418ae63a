import type { AppProps } from '@tessera/web-sdk';
import type { LifeCycles } from 'single-spa';

/** Lifecycles of one of the shell's own pages, which is one element made when it is first wanted. */
export function ownPage(make: () => HTMLElement | Promise<HTMLElement>): LifeCycles<AppProps> {
  return {
    bootstrap: async () => undefined,
    mount: async ({ domElement }) => domElement.replaceChildren(await make()),
    unmount: async ({ domElement }) => domElement.replaceChildren(),
  };
}
