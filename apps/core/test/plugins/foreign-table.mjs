import { PluginModule } from '@tessera/sdk';
import { EntitySchema } from 'typeorm';

const password = new EntitySchema({
  name: 'Password',
  schema: 'core',
  tableName: 'password',
  columns: { account_id: { type: 'uuid', primary: true } },
});

export default class ForeignTable {}
PluginModule({ entities: [password] })(ForeignTable);
