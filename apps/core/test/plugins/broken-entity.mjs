import { PluginModule } from '@tessera/sdk';
import { EntitySchema } from 'typeorm';

const orphan = new EntitySchema({
  name: 'Orphan',
  columns: { id: { type: 'uuid', primary: true } },
  relations: { parent: { type: 'many-to-one', target: 'NobodyKnows' } },
});

export default class BrokenEntity {}
PluginModule({ entities: [orphan] })(BrokenEntity);
