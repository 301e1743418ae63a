import { PluginModule } from '@tessera/sdk';

const endless = { onModuleInit: () => new Promise(() => {}) };

export default class HangsOnInit {}
PluginModule({ providers: [{ provide: 'endless', useFactory: () => endless }] })(HangsOnInit);
