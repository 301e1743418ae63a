import { PluginModule, SearchProvider } from '@tessera/sdk';

/** Searches of every temper, one kind each. */
const finders = {
  swift: async (_caller, { words, limit }) => ({
    hits: Array.from({ length: Math.min(limit, 7) }, (_, at) => ({
      id: String(at),
      title: `${words.join('+')} ${at}`,
      note: '',
      icon: 'search',
      to: `/finders/${at}`,
    })),
    next: null,
  }),
  hangs: () => new Promise(() => {}),
  throws: () => {
    throw new Error('thrown at once');
  },
  rejects: async () => {
    throw new Error('rejected');
  },
  cyclic: async () => {
    const note = {};
    note.note = note;
    return { hits: [note], next: null };
  },
  guarded: async () => ({ hits: [], next: null }),
};

const providers = Object.entries(finders).map(([kind, search]) => {
  const finder = class {
    search(...asked) {
      return search(...asked);
    }
  };
  SearchProvider(kind)(finder);
  return finder;
});

export default class Finders {}
PluginModule({ controllers: [], providers })(Finders);
