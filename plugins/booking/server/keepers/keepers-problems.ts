import { ProblemError } from '@tessera/sdk';

const refused = (slug: string, number: string, zh: string, en: string, path: string): ProblemError =>
  ProblemError.ofPlugin(
    'booking',
    slug,
    { number, status: 422, title: { 'zh-Hant': zh, en } },
    { errors: [{ path, code: slug, message: en }] },
  );

/** 422: a resource always has its first keeper. */
export const firstKeeperRequired = (path: string): ProblemError =>
  refused(
    'first-keeper-required',
    'booking-201',
    '第一保管人不能空白，請改為另一位',
    'The first keeper cannot be left empty; choose somebody else instead',
    path,
  );

/** 422: nobody of that name works there now. */
export const unfitKeeper = (path: string): ProblemError =>
  refused(
    'unfit-keeper',
    'booking-202',
    '保管人必須是管理機關或其下級機關的在職人員，且該機關已開放本功能',
    'A keeper is an active member of the managing agency or of one below it, for which booking is on',
    path,
  );

/** 422: two places are for two people. */
export const sameKeeperTwice = (path: string): ProblemError =>
  refused(
    'same-keeper-twice',
    'booking-203',
    '這個人已經是這項資源的保管人',
    'This person keeps the resource already',
    path,
  );
