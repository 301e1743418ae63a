import { describe, expect, it } from '@jest/globals';
import { deviceName, isPhone } from './device-name.js';

const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

describe('device names', () => {
  it.each([
    [windows, 'Chrome · Windows'],
    [`${windows} Edg/140.0`, 'Edge · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['curl/8.5.0', 'curl'],
    ['', ''],
  ])('reads %j as %s', (agent, name) => expect(deviceName(agent)).toBe(name));

  it('knows phones', () => {
    expect(isPhone('Mozilla/5.0 (Linux; Android 15) Mobile')).toBe(true);
    expect(isPhone(windows)).toBe(false);
  });
});
