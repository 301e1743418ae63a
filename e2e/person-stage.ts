import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { hash } from '@node-rs/argon2';
import { launchBrowser, patience, startPortal, testDatabase } from '@tessera/testing';
import pg from 'pg';
import type { Page } from 'playwright-core';

export const person = { account: 'yslin0612', name: '林雅雯', password: 'Wp9!rtzKm' };

/** A portal with one person, and a browser in which that person can sign in. */
export async function personStage() {
  const database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const [agency, account] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A01', 'inside', '示範市政府資訊處', '資訊處')`,
    [agency],
  );
  await owner.query('insert into core.agency_closure (ancestor, descendant, depth) values ($1, $1, 0)', [agency]);
  await owner.query(
    `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id) values ($1, $2, $2, $3, '科員', $4, $4)`,
    [account, person.account, person.name, agency],
  );
  await owner.query('insert into core.password (account_id, hash) values ($1, $2)', [
    account,
    await hash(person.password),
  ]);
  const portal = await startPortal({ databaseUrl: database.url });
  const browser = await launchBrowser();
  return {
    portal,
    /** Runs SQL as the owner of the tables. */
    query: async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows,
    /** A window of a browser of its own, signed in without the sign-in page, and what went wrong in it so far. */
    open: async (path: string, password = person.password) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) faults.push(message.text());
      });
      const answer = await context.request.post(`${portal.url}/api/session`, {
        data: { account: person.account, password },
      });
      if (answer.status() !== 200) throw new Error(`cannot sign in: ${answer.status()}`);
      await page.goto(portal.url + path);
      return { page, faults };
    },
    close: async () => {
      await browser.close();
      await portal.stop();
      await owner.end();
      await database.drop();
    },
  };
}
export type PersonStage = Awaited<ReturnType<typeof personStage>>;

/** What axe has against the page, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // only what is wrong, and no further window to put frames together: no page has any
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
