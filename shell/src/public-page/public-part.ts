import type { PublicPageBoot } from '@tessera/contracts';
import { browserProblem, defineElement, elementErrorEvent, onNavigated, PageElement } from '@tessera/web-sdk';
import { contain } from '../loader/contain.js';
import { FederationLoader } from '../loader/federation-loader.js';

type PageClass = new () => PageElement;

const isPageClass = (value: unknown): value is PageClass =>
  typeof value === 'function' && value.prototype instanceof PageElement;

/** Loads the one module of a public page, whose default export is the class of the page. */
async function classOf({ plugin, module }: PublicPageBoot): Promise<PageClass> {
  const loader = new FederationLoader();
  loader.register(plugin);
  const loaded = (await loader.load(plugin.id, module)) as { default?: unknown };
  if (!isPageClass(loaded.default)) throw browserProblem('part-incomplete', `${plugin.id} ${module}`);
  return loaded.default;
}

/** Puts the page into its place; a failure later on is told by `onFailure`. */
export async function showPublicPart(
  boot: PublicPageBoot,
  place: HTMLElement,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const type = await classOf(boot);
  contain(type);
  place.addEventListener(elementErrorEvent, (event) => onFailure((event as CustomEvent).detail));
  const page = document.createElement(
    defineElement(type, `${boot.plugin.id}-public`, boot.plugin.version),
  ) as PageElement;
  const follow = () => Object.assign(page, { query: new URLSearchParams(location.search) });
  follow();
  onNavigated(follow);
  place.replaceChildren(page);
}
