import { describe, expect, it } from '@jest/globals';
import {
  defaultExtensionPointVersion,
  type ExtensionPointId,
  extensionPointFits,
  extensionPoints,
  extensionPointsMissing,
} from './extension-points.js';
import { pluginManifest } from './manifest.js';

const ids = Object.keys(extensionPoints) as ExtensionPointId[];

describe('extension points', () => {
  it('name members that the manifest has', () => {
    for (const { member } of Object.values(extensionPoints)) {
      if (member) expect(Object.keys(pluginManifest.shape)).toContain(member);
    }
  });

  it.each(ids)('%s serves who asks for nothing, and who asks for what there is', (id) => {
    expect(extensionPointFits(id, defaultExtensionPointVersion)).toBe(true);
    expect(extensionPointsMissing({ [id]: extensionPoints[id].version })).toEqual([]);
  });

  it('serves an older minor number, but neither a newer one nor another major', () => {
    expect(extensionPointFits('tiles', '1.0')).toBe(true);
    expect(extensionPointFits('tiles', '1.99')).toBe(false);
    expect(extensionPointFits('tiles', '2')).toBe(false);
    expect(extensionPointFits('tiles', '0')).toBe(false);
  });

  it('says in a sentence what is missing', () => {
    expect(extensionPointsMissing({ tiles: '2', search: '1', widgets: '1', toString: '1' })).toEqual([
      {
        path: 'extensionPoints.tiles',
        message: `asks for version 2; this portal has ${extensionPoints.tiles.version}`,
        code: 'contradiction',
      },
      {
        path: 'extensionPoints.widgets',
        message: `is no extension point of this portal; it has ${ids.join(', ')}`,
        code: 'contradiction',
      },
      expect.objectContaining({ path: 'extensionPoints.toString' }),
    ]);
  });
});
