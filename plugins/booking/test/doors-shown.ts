import { root } from './booking-stage.js';
import { doorAnswers } from './doors-answers.js';
import type { Booked, Law, Place, Reader } from './doors-model.js';
import { bookings, placeOf, places, readers } from './doors-people.js';
import { answered } from './doors-tables.js';
import { type DoorsWorld, link, on } from './doors-world.js';

const looked = ['room government', 'room hidden', 'car government', 'car hidden', 'driver government', 'driver of B'];
type Look = (reader: Reader, place: Place) => Promise<{ status: number; text: string }>;
/** May the reader know what this booking is about, where the resource shows it? */
type Known = (reader: Reader, booked: Booked, place: Place) => boolean;

/** What a resource shows of its bookings to whom: by its week, and by its feed. */
export function shownDoors(world: DoorsWorld, law: Law) {
  const { expectSame, keysOf, get } = doorAnswers(() => world);
  const path = ({ key }: Place, rest: string) => `${root}/resources/${world.ids.get(key)}${rest}`;
  const week: Look = (reader, place) => get(reader, path(place, `/week?from=${world.day(on.approved)}`));
  const feed: Look = async (reader, place) => {
    const { status, body } = await world.portal
      .client()
      .get(path(place, `/calendar.ics?token=${world.secret(reader)}`));
    // lines are folded at 75 octets
    return { status, text: typeof body === 'string' ? body.replaceAll('\r\n ', '') : JSON.stringify(body) };
  };

  /** Each line: is the approved one seen, and which other bookings and resources are, that are not the reader's to know? */
  function line(detail: string, known: Known, place: Place, reader: Reader, status: number, text: string) {
    const told = bookings.filter(({ key }) => text.includes(key));
    const theirs = bookings.filter((one) => one.place === place || one.driver === place);
    const wrong = told.filter((one) => !theirs.includes(one) || !known(reader, one, place));
    const whole = told.filter((one) => law.readsBooking(reader, one) || law.manages(reader, place));
    const others = keysOf(text).filter(
      (key) => key !== place.key && !whole.some((one) => one.place.key === key || one.driver?.key === key),
    );
    const open = answered(law, 'read')(reader, place);
    const isNext = ({ state, now }: Booked) => state === 'approved' && !now;
    const due = open === 200 && theirs.some((one) => isNext(one) && known(reader, one, place));
    const row = (code: number, seen: boolean, more: string[]) =>
      `${detail} ${place.key} ${reader.name} ${code} ${seen} ${more}`;
    return [row(status, told.some(isNext), [...wrong.map(({ key }) => key), ...others]), row(open, due, [])] as const;
  }

  async function expectShown(look: Look, detail: string, known: Known): Promise<void> {
    for (const place of looked.map(placeOf)) {
      const lines = readers.map(async (reader) => {
        const { status, text } = await look(reader, place);
        return line(detail, known, place, reader, status, text);
      });
      expectSame(await Promise.all(lines));
    }
  }
  return { week, feed, expectShown };
}

/** Keys in what somebody was told of things that this person neither keeps nor has a booking to do with. */
export function strangeIn(law: Law, reader: Reader, text: string): string[] {
  const active = { ...reader, suspended: false };
  // a system administrator is told of nothing for being one
  const theirs = bookings.filter(
    (one) => !reader.everything && (law.readsBooking(active, one) || law.joins(active, one)),
  );
  const near = (place: Place) =>
    law.keeps(reader, place) || theirs.some((one) => one.place === place || one.driver === place);
  const far = places.filter((place) => !near(place));
  const foreign = bookings.filter((one) => !theirs.includes(one));
  return [...far, ...foreign, { key: link }].flatMap(({ key }) => (text.includes(key) ? [key] : []));
}
