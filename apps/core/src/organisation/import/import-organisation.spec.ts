import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { describeBadRow } from '@tessera/contracts';
import iconv from 'iconv-lite';
import { administrator, type OrganisationStage, organisationStage } from '../../../test/organisation-stage.js';
import { deepest } from '../agency.schemas.js';
import type { ImportOptions } from './csv-table.js';
import { importOrganisation } from './import-organisation.js';

const header = 'code,parent_code,kind,name,short_name,order,phone';
const city = [
  header,
  'A,,inside,市政府,市府,0,06-1',
  'B,A,inside,民政局,民政,1,',
  'B-U,B,unit,秘書室,秘書,2,',
  '',
].join('\n');

describe('importing the organisation', () => {
  let stage: OrganisationStage;
  let folder: string;
  let files = 0;

  const run = async (content: string | Buffer, options: Partial<ImportOptions> = {}) => {
    const file = join(folder, `${files++}.csv`);
    await writeFile(file, content);
    const { transactions, clock } = stage;
    return importOrganisation({ file, ...options }, { transactions, caller: administrator, clock });
  };
  const faults = async (rows: string[], options: Partial<ImportOptions> = {}) => {
    const { bad } = await run([header, ...rows, ''].join('\n'), options);
    return bad.map(({ line, reason }) => [line, reason]);
  };
  const codes = async () =>
    (await stage.query<{ code: string }>('select code from core.agency order by code')).map(({ code }) => code);

  beforeAll(async () => {
    stage = await organisationStage();
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  beforeEach(() => stage.empty());
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  it('takes a tree from empty, with its closure, history, audit line and epoch, and again without a change', async () => {
    expect(await run(city)).toMatchObject({
      applied: true,
      rows: 3,
      created: 3,
      updated: 0,
      unchanged: 0,
      badCount: 0,
    });
    expect(await stage.query('select count(*)::int as n from core.agency_closure')).toEqual([{ n: 6 }]);
    expect(await stage.query('select distinct change from core.agency_history')).toEqual([{ change: 'imported' }]);
    expect(stage.tree.byCode('B-U')?.name).toBe('秘書室');
    const again = await run(city);
    expect(again).toMatchObject({ applied: true, created: 0, updated: 0, unchanged: 3, changes: [] });
    expect(await stage.query('select count(*)::int as n from core.agency_history')).toEqual([{ n: 3 }]);
    expect(
      await stage.query(
        `select body->'after'->>'created' as created from core.audit_entry where action = 'agency.import' order by at desc limit 2`,
      ),
    ).toEqual([{ created: '0' }, { created: '3' }]);
  });

  it('says what would change and changes nothing in a dry run', async () => {
    await run(city);
    const report = await run(city.replace('民政局', '民政暨宗教局').replace('B-U,B,', 'B-U,A,'), { dryRun: true });
    expect(report).toMatchObject({ applied: false, updated: 2, unchanged: 1 });
    expect(report.changes).toEqual([
      { line: 3, key: 'B', change: 'update', columns: ['name'] },
      { line: 4, key: 'B-U', change: 'update', columns: ['parent_code'] },
    ]);
    expect(stage.tree.byCode('B')?.name).toBe('民政局');
  });

  it('renames, moves and swaps nodes, keeps their past, and gives people their new own agency', async () => {
    await run(city);
    const [unit, office] = [stage.tree.byCode('B-U')!.id, stage.tree.byCode('B')!.id];
    await stage.query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values (gen_random_uuid(), 'clerk', 'clerk', 'x', $2, $1)`,
      [unit, office],
    );
    const swapped = [
      header,
      'A,,inside,市政府,市府,0,06-1',
      'B,B-U,inside,民政局,民政,1,',
      'B-U,A,unit,秘書室,秘書,2,',
    ];
    expect(await run(swapped.join('\n'))).toMatchObject({ applied: true, updated: 2 });
    expect(stage.tree.ancestorsOrSelf(office)).toEqual([office, unit, stage.tree.byCode('A')!.id]);
    expect(await stage.query('select agency_id from core.account')).toEqual([
      { agency_id: stage.tree.byCode('A')!.id },
    ]);
    expect(await stage.query('select count(*)::int as n from core.agency_closure')).toEqual([{ n: 6 }]);
    expect(await stage.query('select count(*)::int as n from core.agency_history where valid_to is null')).toEqual([
      { n: 3 },
    ]);
  });

  it('takes parents that come after their children, a byte order mark, CRLF, quotes, blank lines and no last line end', async () => {
    const rows = ['B-U,B,unit,"秘書室, 一",秘書,2,', 'B,A,inside,"民政 ""局""",民政,,', '', 'A,,inside,市政府,,0,06-1'];
    expect(await run(`\ufeff${header}\r\n${rows.join('\r\n')}`)).toMatchObject({
      applied: true,
      created: 3,
      endsInLine: 5,
    });
    expect(stage.tree.byCode('B')).toMatchObject({ name: '民政 "局"', order: 0 });
    expect(stage.tree.byCode('B-U')?.name).toBe('秘書室, 一');
    expect(stage.tree.byCode('A')?.shortName).toBe('市政府');
  });

  it('names every bad row by line and reason and writes nothing', async () => {
    const bad = await faults([
      'A,,inside,市政府,市府,0,',
      'B,A,inside,民政局',
      ',A,inside,無代碼,x,0,',
      'C D,A,inside,空白代碼,x,0,',
      'E,A,bureau,錯類別,x,0,',
      'F,A,inside,,x,0,',
      `G,A,inside,${'長'.repeat(101)},x,0,`,
      'H,A,inside,序號,x,1.5,',
      'I,A,inside,太多,x,0,,,',
      'J,A,inside,"沒關,x,0,',
      'A,,inside,再一次,x,0,',
      'K,NOWHERE,inside,孤兒,x,0,',
      'L,,unit,無上級單位,x,0,',
      'M,A,inside,序號,x,99999999999,',
    ]);
    expect(bad).toEqual([
      [3, 'missing-columns'],
      [4, 'empty'],
      [5, 'not-a-code'],
      [6, 'unknown-kind'],
      [7, 'empty'],
      [8, 'too-long'],
      [9, 'not-an-integer'],
      [10, 'extra-columns'],
      [11, 'quote-not-closed'],
      [12, 'duplicate-code'],
      [13, 'unknown-parent'],
      [14, 'unit-without-agency'],
      [15, 'not-an-integer'],
    ]);
    expect(await codes()).toEqual([]);
  });

  it('leaves bad rows and what hangs on them out with skipBad, and takes the rest', async () => {
    const rows = [
      'A,,inside,市政府,市府,0,',
      'B,A,inside,,民政,1,',
      'B-U,B,unit,秘書室,秘書,2,',
      'B-U1,B-U,unit,一,一,2,',
      'C,A,inside,財政局,財政,2,',
    ];
    const report = await run([header, ...rows].join('\n'), { skipBad: true });
    expect(report).toMatchObject({ applied: true, created: 2, badCount: 3 });
    expect(report.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'empty'],
      [4, 'bad-parent'],
      [5, 'bad-parent'],
    ]);
    expect(await codes()).toEqual(['A', 'C']);
  });

  it('finds circles within the file, through existing nodes, and those that leaving a row out would close', async () => {
    const within = [
      'A,,inside,a,a,0,',
      'X,Z,inside,x,x,0,',
      'Y,X,inside,y,y,0,',
      'Z,Y,inside,z,z,0,',
      'W,Z,inside,w,w,0,',
      'S,S,inside,s,s,0,',
    ];
    const report = await run([header, ...within].join('\n'), { skipBad: true });
    expect(report.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'cycle'],
      [4, 'cycle'],
      [5, 'cycle'],
      [6, 'bad-parent'],
      [7, 'cycle'],
    ]);
    await run([header, 'P,A,inside,p,p,0,', 'Q,P,inside,q,q,0,'].join('\n'));
    expect(await faults(['P,Q,inside,p,p,0,'])).toEqual([[2, 'cycle']]);
    expect(await faults(['P,Q,inside,p,p,0,', 'Q,A,inside,,q,0,'], { skipBad: true })).toEqual([
      [2, 'cycle'],
      [3, 'empty'],
    ]);
    expect(await faults(['P,Q,inside,p,p,0,', 'Q,A,inside,q,q,0,'])).toEqual([]);
  });

  it('refuses dissolved nodes, dissolved parents and too many levels', async () => {
    await run(city);
    await stage.closing.dissolve(administrator, 'B-U', {});
    expect(await faults(['B-U,B,unit,秘書室,秘書,2,', 'N,B-U,unit,新,新,2,'])).toEqual([
      [2, 'dissolved'],
      [3, 'dissolved-parent'],
    ]);
    const chain = Array.from({ length: deepest + 3 }, (_, at) => `D${at},${at ? `D${at - 1}` : ''},inside,d,d,0,`);
    expect(await faults(chain)).toEqual([
      [deepest + 3, 'too-deep'],
      [deepest + 4, 'too-deep'],
    ]);
  });

  it('tells Big5 from other broken text, by line, and takes it when told', async () => {
    const big5 = iconv.encode(city, 'big5');
    const report = await run(big5);
    expect(report.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'looks-like-big5'],
      [3, 'looks-like-big5'],
      [4, 'looks-like-big5'],
    ]);
    expect(describeBadRow(report.bad[0]!, 'en')).toContain('--encoding big5');
    expect(await run(big5, { encoding: 'big5' })).toMatchObject({ applied: true, created: 3 });
    expect(stage.tree.byCode('B')?.name).toBe('民政局');
    const cut = Buffer.from(`${header}\nC,A,inside,財政局,財`).subarray(0, -1);
    expect((await run(cut)).bad).toMatchObject([{ line: 2, reason: 'not-utf-8' }]);
    expect(
      (await run(Buffer.from([...Buffer.from(`${header}\nC,A,inside,`), 0xa1]), { encoding: 'big5' })).bad,
    ).toMatchObject([{ line: 2, reason: 'not-big5' }]);
  });

  it.each<[string, string | Buffer, [number, string][]]>([
    ['an empty file', '', [[0, 'file-empty']]],
    ['another header', 'id,name\n1,x\n', [[1, 'wrong-header']]],
    ['a spreadsheet', 'PK\x03\x04rest', [[0, 'spreadsheet']]],
    ['UTF-16', Buffer.from(`\ufeff${city}`, 'utf16le'), [[0, 'utf-16']]],
    [
      'one endless line',
      `${header}\n${'x'.repeat(100_000)}\nB`,
      [
        [2, 'line-too-long'],
        [3, 'missing-columns'],
      ],
    ],
  ])('refuses %s', async (_name, content, expected) => {
    const report = await run(content);
    expect(report.applied).toBe(false);
    expect(report.bad.map(({ line, reason }) => [line, reason])).toEqual(expected);
  });

  it('refuses a file of 200 MB before reading it, and more rows than allowed, even with skipBad', async () => {
    const huge = join(folder, 'huge.csv');
    await writeFile(huge, city);
    await truncate(huge, 200 * 1024 * 1024);
    const { transactions, clock } = stage;
    const report = await importOrganisation(
      { file: huge, skipBad: true },
      { transactions, caller: administrator, clock },
    );
    expect(report).toMatchObject({
      applied: false,
      rows: 0,
      bad: [{ line: 0, reason: 'file-too-large', details: { max: 32 } }],
    });
    expect(await run(city, { maxRows: 2, skipBad: true })).toMatchObject({
      applied: false,
      bad: [{ line: 4, reason: 'too-many-rows' }],
    });
    expect(
      (await importOrganisation({ file: join(folder, 'none.csv') }, { transactions, caller: administrator, clock }))
        .bad,
    ).toMatchObject([{ line: 0, reason: 'file-unreadable', details: { cause: 'ENOENT' } }]);
    expect(await codes()).toEqual([]);
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    await run(city, { onProgress: ({ bytes, totalBytes }) => seen.push(bytes / totalBytes) });
    expect(seen.at(-1)).toBe(1);
  });
});
