import { expect } from '@jest/globals';
import type { Booked, Law, Place, Reader } from './doors-model.js';
import { bookings, places, readers } from './doors-people.js';
import type { BookingRule, PlaceRule, Row } from './doors-tables.js';
import { type DoorsWorld, link } from './doors-world.js';

/** What doors answer, beside what the law says: pairs of lines that are to be the same. */
export function doorAnswers(world: () => DoorsWorld) {
  const keysOf = (text: string) => world().seen(text);
  const bookingsOf = (text: string) => world().seen(text, bookings);
  type Line = readonly [found: string, lawful: string];
  const expectSame = (lines: readonly Line[]) =>
    expect(lines.map(([found]) => found)).toEqual(lines.map(([, lawful]) => lawful));

  async function expectPlaces([, look, rule]: Row<PlaceRule>): Promise<void> {
    const lines = readers.map(async (reader): Promise<Line> => {
      const text = await look(reader);
      const lawful = places.filter((place) => rule(reader, place)).map(({ key }) => key);
      return [`${reader.name} ${keysOf(text)} ${bookingsOf(text)}${linkIn(text)}`, `${reader.name} ${lawful} `];
    });
    expectSame(await Promise.all(lines));
  }

  /** Of the resources nothing but those that belong to the bookings told of. */
  async function expectBookings([, look, rule]: Row<BookingRule>): Promise<void> {
    const lines = readers.map(async (reader): Promise<Line> => {
      const text = await look(reader);
      const lawful = bookings.filter((booked) => rule(reader, booked));
      const theirs = lawful.flatMap(({ place, driver }) => [place.key, driver?.key]);
      const besides = keysOf(text).filter((key) => !theirs.includes(key));
      const line = (keys: string[], more: string[]) => `${reader.name} ${keys} ${more}`;
      return [
        line(bookingsOf(text), [...besides, ...linkIn(text)]),
        line(
          lawful.map(({ key }) => key),
          [],
        ),
      ];
    });
    expectSame(await Promise.all(lines));
  }

  /** Statuses of people at a door of each thing; refusals say nothing about it. */
  async function expectStatuses<Thing extends Place | Booked>(
    things: readonly Thing[],
    open: (reader: Reader, thing: Thing) => Promise<{ status: number; text: string }>,
    lawful: (reader: Reader, thing: Thing) => number,
    of: readonly Reader[] = readers,
  ): Promise<void> {
    for (const reader of of) {
      const lines = things.map(async (thing): Promise<Line> => {
        const { status, text } = await open(reader, thing);
        const told = status >= 400 ? [...keysOf(text), ...bookingsOf(text), ...linkIn(text), ...peopleIn(text)] : [];
        const line = (code: number, words: string[]) => `${reader.name} ${thing.key} ${code} ${words}`;
        return [line(status, told), line(lawful(reader, thing), [])];
      });
      expectSame(await Promise.all(lines));
    }
  }

  const get = async (reader: Reader, path: string) => request(reader, 'GET', path);
  async function request(reader: Reader, method: string, path: string, body?: object) {
    const answer = await world().client(reader).open(method, path, { body });
    return { status: answer.status, text: await answer.text() };
  }
  return { expectSame, expectPlaces, expectBookings, expectStatuses, keysOf, bookingsOf, get, request };
}

const linkIn = (text: string): string[] => (text.includes(link) ? ['the link'] : []);
/** Names of people who keep or book things. */
const peopleIn = (text: string): string[] => (text.includes('人員') || text.includes('主持人') ? ['a person'] : []);

export const statusOf =
  (law: Law) =>
  (reader: Reader, booked: Booked): number => {
    if (reader.suspended) return 401;
    return law.readsBooking(reader, booked) ? 200 : 404;
  };
