import { expect } from '@jest/globals';
import { root } from './bulletin-stage.js';
import type { Reader } from './doors-model.js';
import { type DoorNotice, type DoorsWorld, law, readers } from './doors-world.js';

/** What the doors of single notices answer, beside what the law says: pairs of lines that are to be the same. */
export function noticeDoors(world: () => DoorsWorld) {
  /** Statuses of everybody at a door of each notice that has it; the bodies of refusals say nothing about it. */
  async function expectStatuses(
    path: (notice: DoorNotice) => string | undefined,
    lawful: (reader: Reader, notice: DoorNotice) => number,
  ): Promise<void> {
    for (const reader of readers) {
      const rows = await Promise.all(
        world().notices.flatMap((notice) => {
          const door = path(notice);
          return door ? [look(reader, notice, door, lawful(reader, notice))] : [];
        }),
      );
      expect(rows.map(([found]) => found)).toEqual(rows.map(([, expected]) => expected));
    }
  }
  async function look(reader: Reader, notice: DoorNotice, door: string, status: number) {
    const answer = await world().client(reader).open('GET', door);
    const body = Buffer.from(await answer.arrayBuffer());
    const said = answer.status >= 400 ? body.toString() : '';
    const told =
      answer.status === 404 || answer.status === 401
        ? [notice.key, '人員', '全名', notice.author].filter((word) => said.includes(word))
        : [];
    const row = (code: number, words: string[]) => `${reader.name} ${notice.key} ${code} ${words}`;
    return [row(answer.status, told), row(status, [])];
  }
  async function act(
    reader: Reader,
    notice: DoorNotice,
    method: string,
    path: string,
    body: object,
    editors: readonly string[],
  ) {
    const { status } = await world().client(reader).request(method, path, { body });
    const lawful = !law.reads(reader, notice) ? hidden(reader) : editors.includes(reader.name) ? 409 : 403;
    return [status, lawful].map((code) => `${reader.name} ${method} ${notice.key} ${code}`);
  }
  async function answers(reader: Reader, notice: DoorNotice, door: string, body: object, status: number) {
    const answer = await world().client(reader).post(`${root}/${door}`, body);
    const lawful = law.reads(reader, notice) ? status : hidden(reader);
    return [answer.status, lawful].map((code) => `${reader.name} ${door.slice(37)} ${notice.key} ${code}`);
  }
  const hidden = (reader: Reader) => (reader.suspended ? 401 : 404);
  const readable = (reader: Reader, notice: DoorNotice) => (law.reads(reader, notice) ? 200 : hidden(reader));
  const watched = (names: boolean) => (reader: Reader, notice: DoorNotice) => {
    if (!law.reads(reader, notice)) return hidden(reader);
    if (!law.watches(reader, notice)) return 403;
    if (!notice.mustRead) return 409;
    return names && !law.keeps(reader, notice) && reader.agency !== notice.agency ? 403 : 200;
  };

  return { expectStatuses, act, answers, readable, watched };
}
