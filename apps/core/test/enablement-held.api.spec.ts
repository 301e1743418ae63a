import { afterEach, describe, expect, it } from '@jest/globals';
import { administrator, eventually } from './act-stage.js';
import { jobsStage, writes } from './jobs-stage.js';
import { mailStage } from './mail-stage.js';

const agency = '00000000-0000-7000-8000-00000000000a';

/**
 * Off when asked first, on from then on: switched on, and all that is held released, in the moment between the question
 * and the putting aside.
 */
function switchedMeanwhile(enablement: { isEnabled(plugin: string, agencyId: string): boolean }): void {
  let asked = 0;
  enablement.isEnabled = () => {
    asked += 1;
    return asked > 1;
  };
}

let clear: () => Promise<void> = async () => {};
afterEach(() => clear());

describe('a plugin that is switched on in the very moment', () => {
  it('does not leave its work behind', async () => {
    const stage = await jobsStage();
    const here = stage.process();
    clear = async () => {
      await here.stop();
      await stage.close();
    };
    switchedMeanwhile(stage.enablement);
    here.on('bulletin', 'note', writes('note'));
    here.start();
    await stage.enqueue('bulletin.note', { agencyId: agency });
    await eventually(async () => (await stage.effects('note')) === 1, 8_000);
  }, 60_000);

  it('does not leave its mail behind', async () => {
    const stage = await mailStage();
    clear = () => stage.close();
    await stage.query(
      `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A1', 'inside', '甲局', '甲局')`,
      [agency],
    );
    await stage.query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values ($1, 'lin', 'lin', '林', $1, $1)`,
      [agency],
    );
    switchedMeanwhile(stage.enablement);
    await stage.post({ plugin: 'bulletin', accountId: agency });
    await stage.sendAll();
    await stage.sendAll();
    expect(await stage.states()).toEqual(['sent']);
  });
});

it('a plugin cannot send mail in the name of the core, past its own switch', async () => {
  const stage = await mailStage();
  clear = () => stage.close();
  await stage.transactions.forPlugin('bulletin').run(administrator, async (transaction) => {
    transaction.mail({ to: 'lin@example.gov.tw', accountId: null, subject: 's', text: 't', plugin: 'core' });
  });
  expect(await stage.query('select plugin from core.mail')).toEqual([{ plugin: 'bulletin' }]);
});
