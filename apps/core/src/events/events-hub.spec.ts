import { describe, expect, it, jest } from '@jest/globals';
import type { Caller } from '@tessera/sdk';
import type { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import type { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import type { PluginViews } from '../plugins/plugin-views.js';
import { type EventClient, EventsHub } from './events-hub.js';
import { OpenBrowsers } from './open-browsers.js';

const browser = () => ({
  caller: { agencyId: 'a' } as Caller,
  send: () => {},
  beat: () => {},
  end: jest.fn<EventClient['end']>(),
});

describe('the open streams of a process', () => {
  it('are ended when it ends, those that come back included', () => {
    const hub = new EventsHub({} as EnablementSnapshot, {} as PluginViews, new OpenBrowsers(), {} as PluginCatalogue);
    const [early, late] = [browser(), browser()];
    hub.add(early);
    expect(early.end).not.toHaveBeenCalled();
    hub.endAll();
    hub.add(late);
    expect(early.end).toHaveBeenCalledTimes(1);
    expect(late.end).toHaveBeenCalledTimes(1);
  });
});
