// One worker of the portal whose guards can be replaced by a stub that only sets the caller, that of the cookie READER.
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

// the same process plays both parts, told by messages, so that nothing but the guards differs
let guarded = true;
let caller;
for (const [at, guard] of guards.entries()) {
  const real = guard.canActivate;
  guard.canActivate = function (context) {
    if (guarded) return real.call(this, context);
    if (at === 0) context.switchToHttp().getRequest().caller = caller;
    return true;
  };
}
const find = guards[0].canActivate;
guards[0].canActivate = async function (context) {
  const passed = await find.call(this, context);
  caller = context.switchToHttp().getRequest().caller;
  guards[0].canActivate = find;
  return passed;
};
await fetch(`http://127.0.0.1:${port}/api/session`, { headers: { cookie: process.env.READER } });
if (!caller) throw new Error('the session is not valid');
process.on('message', (message) => {
  if ('guarded' in message) ({ guarded } = message);
  process.send({ guarded });
});
process.on('SIGTERM', () => process.exit(0));
process.send({ port });
