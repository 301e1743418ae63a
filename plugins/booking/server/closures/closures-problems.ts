import type { Localized } from '@tessera/contracts';
import { ProblemError } from '@tessera/sdk';
import type { TimeFault } from './closure-time.js';

const timeWords: Readonly<Record<TimeFault['code'], Localized>> = {
  'end-before-start': { 'zh-Hant': '結束必須在開始之後', en: 'It has to end after it begins' },
  'half-of-one-day': { 'zh-Hant': '上午或下午只能選同一天', en: 'Half a day is of one day only' },
  'time-missing': { 'zh-Hant': '請填寫時間', en: 'Give the time' },
  'too-long': { 'zh-Hant': '最長兩年', en: 'Two years at most' },
  over: { 'zh-Hant': '這段時間已經過了', en: 'That time is over' },
};

const invalid = (path: string, code: string, titles: Localized): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'unfit-closure',
    { number: 'booking-701', status: 422, title: { 'zh-Hant': '無法這樣停用', en: 'It cannot be closed like this' } },
    { errors: [{ path, code, message: titles.en, titles }] },
  );

/** 422: the time is none that can be closed. */
export const unfitClosureTime = ({ path, code }: TimeFault): ProblemError => invalid(path, code, timeWords[code]);

/** 422: a scope needs to be told what it is about. */
export const closurePlaceMissing = (path: 'resourceId' | 'site' | 'agencyId'): ProblemError =>
  invalid(path, 'required', { 'zh-Hant': '請選擇停用對象', en: 'Choose what is closed' });

/** 422: there is no such agency. */
export const unknownClosureAgency = (): ProblemError =>
  invalid('agencyId', 'unknown-agency', { 'zh-Hant': '沒有這個機關', en: 'There is no such agency' });

/** 422: only drivers are absent. */
export const absenceOfDriver = (): ProblemError =>
  invalid('kind', 'drivers-only', { 'zh-Hant': '只有司機可以請假', en: 'Only drivers are absent' });

/** 409: withdrawn before, or it follows the office calendar and goes with it. */
export const closureIsFixed = (reason: 'withdrawn' | 'office'): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    'closure-is-fixed',
    {
      number: 'booking-702',
      status: 409,
      title:
        reason === 'office'
          ? {
              'zh-Hant': '這是機關行事曆的停班，請到行事曆撤銷',
              en: 'It follows the office calendar: withdraw it there',
            }
          : { 'zh-Hant': '這個停用時段已撤銷', en: 'This closure has been withdrawn' },
    },
    { reason },
  );
