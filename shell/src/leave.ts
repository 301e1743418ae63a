import { api, live, sessionEndedEvent } from '@tessera/web-sdk';

/** What the server still answers to a page that is on its way out must not send it elsewhere. */
let leaving = false;

/** Ends the session on the server, then leaves; leaves also when the server did not hear it. */
export async function signOut(): Promise<void> {
  leaving = true;
  live.stop();
  await api.delete('/api/session').catch(() => undefined);
  location.assign('/sign-in');
}

/** Where the session is over there is nothing to show: sign in, and come back here. */
export function leaveWhenSessionEnds(): void {
  const leave = () => {
    if (leaving) return;
    leaving = true;
    live.stop();
    location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
  };
  window.addEventListener(sessionEndedEvent, leave);
  live.on('session-ended', leave);
}
