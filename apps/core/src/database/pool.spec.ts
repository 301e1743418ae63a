import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ActStage, actStage, administrator } from '../../test/act-stage.js';

let stage: ActStage;
beforeAll(async () => {
  stage = await actStage();
});
afterAll(() => stage.close());

it('fails the act, not the process, when its connection ends in the middle', async () => {
  const act = stage.transactions.run(administrator, async (transaction) => {
    const [row] = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
    await stage.query('select pg_terminate_backend($1)', [row?.pid]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await transaction.query('select 1');
  });
  await expect(act).rejects.toThrow();
  expect(await stage.sql.query('select 1 as one')).toEqual([{ one: 1 }]);
});
