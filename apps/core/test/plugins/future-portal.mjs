import { PluginModule } from '@tessera/sdk';

export default class FuturePortal {}
PluginModule({})(FuturePortal);
