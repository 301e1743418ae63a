import { describe, expect, it } from '@jest/globals';
import { parseTime } from './time-parse.js';
import { formatDuration, minutesOf, timeOf, timesBetween } from './times.js';

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['９：３０', '09:30'],
    [' 9 : 05 ', '09:05'],
    ['9時', '09:00'],
    ['13點5分', '13:05'],
    ['下午 2:30', '14:30'],
    ['上午12:15', '00:15'],
    ['2:30pm', '14:30'],
    ['0', '00:00'],
    ['24:00', '24:00'],
  ])('%s is %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(['', '早上', '9:60', '25', '2401', '12345', '-9', '13:00pm', '0am', '9:3:0'])('%s is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe('times of a day', () => {
  it('go by minutes and back, up to midnight', () => {
    expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('24:00')]).toEqual([0, 570, 1440]);
    expect([timeOf(0), timeOf(570), timeOf(1440)]).toEqual(['00:00', '09:30', '24:00']);
  });

  it('are listed by steps, with the last only when a step meets it', () => {
    expect(timesBetween('08:00', '09:00', 30)).toEqual(['08:00', '08:30', '09:00']);
    expect(timesBetween('08:15', '09:00', 30)).toEqual(['08:15', '08:45']);
    expect(timesBetween('09:00', '08:00', 30)).toEqual([]);
  });

  it('lengths are told in hours and minutes', () => {
    const told = (language: 'zh-Hant' | 'en') =>
      [30, 60, 90, 1440, 0].map((minutes) => formatDuration(minutes, language).replaceAll('\u00a0', ' '));
    expect(told('zh-Hant')).toEqual(['30 分', '1 小時', '1 小時 30 分', '24 小時', '0 分']);
    expect(told('en')).toEqual(['30 min', '1 h', '1 h 30 min', '24 h', '0 min']);
  });
});
