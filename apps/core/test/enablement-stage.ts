import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { startTestCity, type TestCity } from '@tessera/testing';
import { type PluginId, pluginIds, tree } from './enablement-model.js';
import { EventStream } from './event-streams.js';
import { layOutPlugins } from './plugin-stage.js';
import { routeTable } from './route-table.js';

export interface EnablementStage extends TestCity {
  /** One open browser for the person of each node. */
  streams: Record<string, EventStream>;
  /** Routes of a plugin as `GET /api/…`, with ids that nothing has. */
  routes: Record<PluginId, string[]>;
  /** A file attached to a record of `doors`. */
  fileId: string;
}

const nobody = '00000000-0000-7000-8000-000000000000';

/** A city with a person, called like the node, in every node of the model's tree, and one of every kind of door. */
export async function enablementStage(): Promise<EnablementStage> {
  const { root, folder } = layOutPlugins(['doors']);
  const people = Object.fromEntries(Object.keys(tree).map((node) => [node, { node }]));
  const city = await startTestCity({
    nodes: tree,
    people: {
      ...people,
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      agencyadmin: { node: 'A', role: 'agency-administrator', over: 'A' },
    },
    environment: { TESSERA_PLUGINS: root },
  });
  for (const table of [
    'spec_tick (at timestamptz default clock_timestamp(), agency_ids uuid[])',
    'spec_note (note uuid)',
  ])
    await city.query(`create table core.${table}`);
  await city.query('grant select, insert on core.spec_tick, core.spec_note to tessera_app');
  const streams: Record<string, EventStream> = {};
  for (const node of Object.keys(tree)) streams[node] = await EventStream.open(city.as(node));
  const stage = { ...city, streams, routes: await routesOf(city), fileId: await attachedFile(city) };
  return {
    ...stage,
    stop: async () => {
      for (const stream of Object.values(streams)) stream.close();
      await city.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function routesOf(city: TestCity): Promise<Record<PluginId, string[]>> {
  const { body } = await city.as('sysadmin').get<{ paths: Record<string, object> }>('/api/openapi.json');
  const all = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .map((method) => `${method.toUpperCase()} ${path}`)
      // whoever comes without a token learns nothing, not even what is switched off
      .filter((route) => !routeTable[route]?.byToken)
      .map((route) => route.replace(/\{\w+\}/g, nobody)),
  );
  return Object.fromEntries(
    pluginIds.map((plugin) => [plugin, all.filter((route) => route.includes(` /api/plugins/${plugin}/`))]),
  ) as Record<PluginId, string[]>;
}

async function attachedFile(city: TestCity): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['%PDF-1.4\n%%EOF\n']), 'plan.pdf');
  const { status, body } = await city.as('CITY').post<{ id: string }>('/api/files', form);
  if (status !== 201) throw new Error(`the upload answers ${status} ${JSON.stringify(body)}`);
  await city.query(
    `update core.file set owner_plugin = 'doors', owner_subject = 'Door', owner_id = '1' where id = $1`,
    [body.id],
  );
  return body.id;
}

/** Work of `doors` that may only be done while it is on for that agency. */
export async function enqueueNote(stage: TestCity, node: string): Promise<string> {
  const note = randomUUID();
  await stage.query(`insert into core.outbox (id, handler, payload, agency_id) values ($1, 'doors.note', $2, $3)`, [
    randomUUID(),
    { note },
    stage.agencies[node],
  ]);
  return note;
}

/** A mail of a plugin to somebody of that agency. */
export async function postMail(stage: TestCity, plugin: string, node: string): Promise<string> {
  const id = randomUUID();
  await stage.query(
    `insert into core.mail (id, message_id, plugin, account_id, agency_id, recipient, subject, body)
     values ($1, $2, $3, $4, $5, 'somebody@example.gov.tw', 'subject', 'text')`,
    [id, `<${id}@spec>`, plugin, stage.people[node], stage.agencies[node]],
  );
  return id;
}
