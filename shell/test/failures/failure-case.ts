import type { Locator, Page } from 'playwright-core';
import type { FakePortal } from '../fake-portal.mjs';
import type { Misdeeds } from '../open-shell.js';

/** An open home page with the failing tile, a neighbour from a sound plugin and two tiles of the portal's own. */
export interface Stage {
  page: Page;
  portal: FakePortal;
  /** The failing tile's frame. */
  tile: Locator;
  /** Frame of the sound tile. */
  neighbour: Locator;
  misdeeds: Misdeeds;
}

/** Asked for under `/assets/`: a file of the failing plugin. */
export interface AssetRequest {
  file: string;
  response: import('node:http').ServerResponse;
  /** Whole address with its query. */
  url: string;
}

/** One way in which a tile, or the world around it, fails, and what the person sees of it. */
export interface FailureCase {
  /** What happens, in one sentence. */
  happens: string;
  /** Module of the fixture remote; without one: the folder's own `failing.tile.ts`. */
  module?: string;
  /** Prepares the page before it asks for anything. */
  page?: (page: Page) => Promise<unknown>;
  /** Steers the fake portal before the page asks. */
  prepare?: (portal: FakePortal) => void;
  /** Answers for a file of the failing plugin where it gives true. */
  asset?: (asked: AssetRequest, portal: FakePortal) => boolean;
  /** Makes happen what does not happen by itself, once the tile shows its first state. */
  happen?: (stage: Stage) => Promise<void>;
  /** What the tile shows then: its problem's number, or a text of its content. `gone`: the page was left. */
  shows: { number: string; says?: string } | { content: string } | 'gone';
  /** Most milliseconds from the beginning of the document until the neighbour shows its content; more on a machine that needs a third of it anyway. */
  neighbours: number;
  /** Every line of the console with an error or warning fits one of these, and each of these is seen. */
  console: RegExp[];
  /** CSP violations are what the failure is about. */
  violates?: boolean;
  /** Takes the cause away; 重試 then gives the text `healed`. Without: 重試 shows the same number again. */
  heal?: (stage: Stage) => Promise<void> | void;
  healed?: string;
  /** No 重試 is offered, since it could not help. */
  final?: boolean;
  /** What else holds. */
  after?: (stage: Stage) => Promise<void>;
  /** It takes seconds until the tile gives up: started with the others, not after them. */
  slow?: boolean;
}
