import { describe, expect, it } from '@jest/globals';
import { bodySpellings } from './body-spellings.js';

describe('the sieve over stored texts', () => {
  it('lets every spelling of the words through', () => {
    expect(bodySpellings(['台北'])).toEqual(['%台北%', '%臺北%']);
    expect(bodySpellings(['koelreuteria'])).toEqual(['%koelreuteria%', '%KOELREUTERIA%', '%Koelreuteria%']);
    expect(bodySpellings(['停電', '台北'])).toEqual(['%停電%', '%台北%', '%臺北%']);
  });

  it('writes signs as the stored HTML does, and takes none for a wildcard', () => {
    expect(bodySpellings(['樹&葉'])).toEqual(['%樹&amp;葉%']);
    expect(bodySpellings(['50%_\\票'])).toEqual(['%50\\%\\_\\\\票%']);
  });

  it('is not worth it for single characters and short Latin words, and never grows without end', () => {
    expect(bodySpellings(['台'])).toEqual([]);
    expect(bodySpellings(['ab', '1'])).toEqual([]);
    expect(bodySpellings(Array.from({ length: 50 }, () => '台台台台台台')).length).toBeLessThanOrEqual(64);
  });
});
