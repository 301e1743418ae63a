import { CalendarSource, EventHandler, PluginModule } from '@tessera/sdk';

const event = (id, from, more = {}) => ({
  id,
  title: `event ${id}`,
  startsAt: from.toISOString(),
  endsAt: new Date(from.getTime() + 3_600_000).toISOString(),
  state: 'confirmed',
  link: `/agendas/${id}`,
  updatedAt: from.toISOString(),
  ...more,
});

/** Sources of every temper, one kind each. */
const agendas = {
  swift: async ({ accountId }, { from, to, limit }) => [
    event(accountId, from, { title: `${to.getTime() - from.getTime()} ${limit}`, allDay: true, private: 'left out' }),
  ],
  hangs: () => new Promise(() => {}),
  throws: () => {
    throw new Error('thrown at once');
  },
  nonsense: async (_caller, { from }) => [event('a', from, { endsAt: 'soon' })],
  elsewhere: async (_caller, { from }) => [event('a', from, { link: '//evil.example' })],
  many: async (_caller, { from, limit }) => Array.from({ length: limit }, (_, at) => event(String(at), from)),
  guarded: async (_caller, { from }) => [event('a', from)],
};

const sources = Object.entries(agendas).map(([kind, list]) => {
  const source = class {
    events(...asked) {
      return list(...asked);
    }
  };
  CalendarSource(kind)(source);
  return source;
});

/** Says what it heard by mail, which a spec can read. */
const listener = (name) => {
  const heard = class {
    async run(_caller, payload, transaction) {
      const text = JSON.stringify(payload);
      transaction.mail({ to: 'heard@example.org', accountId: null, subject: name, text, plugin: 'agendas' });
    }
  };
  EventHandler(name)(heard);
  return heard;
};

export default class Agendas {}
PluginModule({
  controllers: [],
  providers: [
    ...sources,
    listener('working-time.closure-declared@1'),
    listener('working-time.closure-withdrawn@1'),
    // the manifest does not declare it
    listener('plugins.switched@1'),
  ],
})(Agendas);
