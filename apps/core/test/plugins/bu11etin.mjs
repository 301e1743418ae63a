import { PluginModule } from '@tessera/sdk';

export default class LookAlike {}
PluginModule({})(LookAlike);
