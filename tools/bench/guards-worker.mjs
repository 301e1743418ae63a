// One worker of the portal; with UNGUARDED=<cookie> its guards are replaced by a stub that only sets the caller.
import 'reflect-metadata';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

const core = (path) => import(join(workspace, 'apps', 'core', 'dist', path));
const { readEnvironment } = await core('boot/environment.js');
const { decidePluginSet } = await core('boot/plugin-set.js');
const { makeApplication } = await core('boot/http-server.js');
const guards = [
  [await core('identity/session.guard.js'), 'SessionGuard'],
  [await core('identity/same-origin.guard.js'), 'SameOriginGuard'],
  [await core('enablement/enablement.guard.js'), 'EnablementGuard'],
  [await core('permissions/permission.guard.js'), 'PermissionGuard'],
].map(([module, name]) => module[name].prototype);

const environment = readEnvironment();
const app = await makeApplication(environment, await decidePluginSet(environment));
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address();

if (process.env.UNGUARDED) {
  // the caller is found once, by the real guard, then handed to every request
  const session = guards[0];
  const real = session.canActivate;
  let caller;
  session.canActivate = async function (context) {
    const passed = await real.call(this, context);
    caller = context.switchToHttp().getRequest().caller;
    return passed;
  };
  await fetch(`http://127.0.0.1:${port}/api/session`, { headers: { cookie: process.env.UNGUARDED } });
  if (!caller) throw new Error('the session is not valid');
  session.canActivate = (context) => {
    context.switchToHttp().getRequest().caller = caller;
    return true;
  };
  for (const guard of guards.slice(1)) guard.canActivate = () => true;
}
process.on('SIGTERM', () => process.exit(0));
process.send({ port });
