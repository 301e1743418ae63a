import { Command } from 'commander';
import { inventPassword } from './admin/invent-password.js';
import { ask, askHidden, firstLineOfInput, hasTerminal } from './admin/terminal.js';
import { withPool } from './command-pool.js';

interface Flags {
  account?: string;
  name?: string;
  agency?: string;
  agencyName?: string;
  passwordStdin: boolean;
}

export const adminCommand = (): Command =>
  new Command('admin').description('administrators of the whole portal').addCommand(
    new Command('create')
      .description('make an active account that may do everything')
      .option('--account <name>', 'to sign in with: 3 to 12 letters, digits or _ (asked for on a terminal)')
      .option('--name <name>', 'of the person (asked for on a terminal)')
      .option('--agency <code>', 'where the person belongs; the only root when left out')
      .option('--agency-name <name>', 'name of the root that is made in an empty portal')
      .option('--password-stdin', 'read the password from standard input', false)
      .addHelpText('after', '\nWithout a terminal and without --password-stdin a password is made and printed once.')
      .action((flags: Flags) => create(flags)),
  );

async function create(flags: Flags): Promise<void> {
  const account = await given(flags.account, '--account', 'Account: ');
  const name = await given(flags.name, '--name', 'Name of the person: ');
  await refuseImpossible(account, name);
  const { password, generated } = await choosePassword(flags);
  const agency = { code: flags.agency, name: flags.agencyName };
  await withPool(async ({ pool, environment }) => {
    const { createAdministrator } = await import('./admin/create-administrator.js');
    await createAdministrator(pool, environment, { account, name, password, generated, agency });
  });
  console.log(`${account} may sign in and administer everything.`);
  if (generated) console.log(`Password, to be changed at the first sign-in: ${password}`);
}

async function given(value: string | undefined, flag: string, question: string): Promise<string> {
  if (value !== undefined) return value;
  if (hasTerminal()) return ask(question);
  throw new Error(`${flag} is missing.`);
}

async function refuseImpossible(account: string, name: string): Promise<void> {
  const { newAccount } = await import('../accounts/account.schemas.js');
  const parsed = newAccount.pick({ account: true, name: true }).safeParse({ account, name });
  if (parsed.success) return;
  const wrong = parsed.error.issues.map((issue) => issue.path.join('.')).join(' and ');
  throw new Error(
    `The ${wrong} cannot be used: an account name has 3 to 12 letters, digits or _, a name 1 to 50 characters.`,
  );
}

async function choosePassword({ passwordStdin }: Flags): Promise<{ password: string; generated: boolean }> {
  if (passwordStdin) return { password: await firstLineOfInput(), generated: false };
  if (!hasTerminal()) return { password: inventPassword(), generated: true };
  const password = await askHidden('Password (empty: one is made): ');
  if (password === '') return { password: inventPassword(), generated: true };
  if ((await askHidden('Once more: ')) !== password) throw new Error('The two passwords differ.');
  return { password, generated: false };
}
