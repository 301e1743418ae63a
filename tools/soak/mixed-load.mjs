import { password } from '../screens/demo-portal.mjs';

const notices = '/api/plugins/bulletin/notices';
/** People who look for the notices at the end, at once. */
const checkers = 8;
/** A request without an answer for so long is broken, in milliseconds. */
const patience = 30_000;
const pick = (list) => list[Math.floor(Math.random() * list.length)];

/** One signed-in person. A connection that a killed worker took along is no answer: `undefined`. */
class Person {
  constructor(url, counts) {
    Object.assign(this, { url, counts, cookie: '' });
  }

  async signIn(account) {
    const answer = await this.ask('POST', '/api/session', { account, password });
    if (answer?.status !== 200) throw new Error(`${account} cannot sign in: ${answer?.status}`);
    return this;
  }

  async ask(method, path, body) {
    try {
      const response = await fetch(this.url + path, {
        method,
        signal: AbortSignal.timeout(patience),
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(this.cookie ? { cookie: this.cookie } : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const [cookie] = response.headers.getSetCookie();
      if (cookie) this.cookie = cookie.slice(0, cookie.indexOf(';'));
      const text = await response.text();
      this.counts.answers++;
      if (response.status >= 500) this.counts.serverErrors++;
      return { status: response.status, text };
    } catch {
      this.counts.broken++;
      return undefined;
    }
  }
}

export const signedIn = (url, counts, account) => new Person(url, counts).signIn(account);

/** Readers, writers and switches at once until `running()` says no. Answers the ids whose posting was acknowledged. */
export async function mixedLoad(url, counts, running) {
  const acknowledged = [];
  const [staff, colleague, neighbour, administrator] = await Promise.all(
    ['staff', 'agencyadmin', 'neighbour', 'sysadmin'].map((account) => signedIn(url, counts, account)),
  );
  const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));

  const write = async (person) => {
    while (running()) {
      const number = ++counts.posts;
      const body = {
        title: `耐久測試 ${number}`,
        body: '<p>請同仁留意。</p>',
        audience: pick(['agency', 'government']),
      };
      const answer = await person.ask('POST', notices, body);
      if (answer?.status === 201) acknowledged.push(JSON.parse(answer.text).id);
      await pause(50);
    }
  };
  const read = async (person, allowed) => {
    while (running()) {
      const path = pick([`${notices}?limit=20`, `${notices}?q=測試`, '/api/home/tiles', '/api/session', '/']);
      const answer = await person.ask('GET', path);
      if (answer && answer.status < 500 && !allowed.includes(answer.status)) counts.wrong++;
      await pause(20);
    }
  };
  const turnSwitches = async () => {
    while (running()) {
      await pause(2_000);
      const enabled = counts.switches % 2 === 1;
      const answer = await administrator.ask('PUT', '/api/plugins/bulletin/enablement', { agency: 'D02', enabled });
      if (answer?.status === 200) counts.switches++;
    }
  };
  // only the neighbour's agency is switched: nobody else may ever be refused
  await Promise.all([
    write(staff),
    write(colleague),
    read(staff, [200]),
    read(colleague, [200]),
    read(neighbour, [200, 404]),
    read(neighbour, [200, 404]),
    turnSwitches(),
  ]);
  return { acknowledged, reader: staff };
}

/** Those of the ids that the reader does not find; what a connection broke off is asked again. */
export async function lostOf(ids, reader) {
  const waiting = [...ids];
  const lost = [];
  const look = async () => {
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      const answer = await reader.ask('GET', `${notices}/${id}`);
      if (!answer) waiting.push(id);
      else if (answer.status !== 200) lost.push(id);
    }
  };
  await Promise.all(Array.from({ length: checkers }, look));
  return lost;
}
