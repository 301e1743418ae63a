/** Rooms by the hundred of a number. */
export const rooms = {
  10: 'Any request',
  11: 'Signing in and sessions',
  12: 'Permissions and roles',
  13: 'Plugins on the server',
  14: 'Organisation and accounts',
  15: 'Files',
  16: 'Jobs and mail',
  17: 'Working time',
  18: 'Parameters',
  19: 'Dashboards',
  20: 'In the browser: on the way to the server',
  21: 'In the browser: pages and tiles of plugins',
  22: 'Applications',
  23: 'Pictures, banners and help',
  24: 'Search',
  25: 'Notifications',
  26: 'Waiting for me and role requests',
  27: 'Personal links and tokens',
  28: 'Posts and deputies',
  29: 'Settings of plugins',
  30: 'Calendar sources',
};

/** What helps, by status, where nothing is said of the very problem. */
export const helpByStatus = {
  400: 'A program sent something else than the API describes; compare it with `/api/openapi.json`.',
  401: 'Sign in.',
  403: 'Ask who gives out permissions in your agency.',
  404: 'Look for it again in the list it was in; it may be gone, or not for you.',
  405: 'A program used another method than the API describes.',
  409: 'Load the page anew, look at what is there now, and do it again where it is still wanted.',
  413: 'Send less, or ask for a higher limit in the parameters.',
  415: 'A program sent another media type than the API describes.',
  422: 'The fields say what is wrong; correct them.',
  423: 'Wait; an administrator can unlock the account at once.',
  429: 'Wait the seconds that the answer names, then try again.',
  500: 'Try again. When it comes back: the server’s log has the trace of that moment.',
  503: 'Try again shortly. When it stays: look at the health page of the console.',
  504: 'Try again. When it stays: the timings of the plugin in the console say which part is slow.',
};

/** What helps where the status alone does not say it; of problems that the server never hears of also what happened. */
export const helpBySlug = {
  'wrong-credentials':
    'Type account and password once more; after some wrong attempts the account is locked for a while.',
  'captcha-required': 'Solve what the sign-in page shows; it is asked for after wrong attempts.',
  'token-refused':
    'Make a new link or token in the portal; the old one was revoked or has ended, or its owner may not use it any more.',
  'too-many-tokens': 'Revoke those that nobody uses any more on the account page.',
  'second-factor-required': 'Type the six digits that the authenticator shows now, or a recovery code.',
  'cross-site': 'Another site sent this request. Open the portal itself and do it there.',
  'password-expired': 'Choose a new password on the page that opens.',
  'step-up-required': 'Type your password once more; this act asks for it.',
  'post-not-in-force': 'It has not begun or is over. Load the page anew; the menu shows the posts that you may act in.',
  'not-deputy':
    'The delegation is over or was revoked, or the person may not act now. Your own list of what waits is as it was.',
  'archive-locked': 'Take the password off, or send the files by themselves: what cannot be checked is not kept.',
  'archive-too-large': 'Send fewer or smaller files; `files.max-unpacked-megabytes` says how much may come out of one.',
  'archive-unsafe': 'Pack it anew with an ordinary program, without paths that lead out of its folder.',
  'scanner-away':
    'Nothing was kept. Try again shortly; when it stays, an administrator looks after the virus scanner (`CLAMAV_…`).',
  'storage-full': 'Nothing was kept. An administrator makes room where `TESSERA_DATA_DIR` lies; then try again.',
  'storage-failed': 'Nothing was kept. The log of the portal says what the disk answered; then try again.',
  'too-many-files': 'Remove a file before you add another, or pack some into one archive.',
  'files-too-large': 'Remove or shrink a file before you add another.',
  'setting-locked': 'Ask the level that has locked it, named on the page, to change or unlock it.',
  'plugin-disabled':
    'Nothing is lost: what it holds is there again when an administrator of the agency switches it on.',
  'script-failed': 'A fault in code of the page. Load the page anew; the browser console has the trace.',
  unreachable:
    'No connection, or the portal is down. Data that were shown stay; they are asked for anew by themselves.',
  'bad-answer': 'Something between browser and portal answered instead of the portal, often a proxy. Try again.',
  'part-timeout': 'The code of the plugin did not come within 8 seconds. 重試 asks under another address.',
  'part-unreachable':
    'The files of the plugin cannot be fetched. 重試; when it stays, look whether the plugin is installed whole.',
  'part-refused': 'The manifest of the plugin is no manifest (a proxy’s page), or carries code, which is never run.',
  'part-failed':
    'The code of the plugin threw while it was loaded or started. The browser console has the trace for its maker.',
  'part-incomplete': 'The plugin lacks the module that its manifest names. Its maker has to mend the package.',
  'tile-render': 'The tile threw while it was drawn. It is drawn anew with its next data, or by 重試.',
  'page-failed': 'The page threw, or did not start in time. Other pages are not concerned; 重試 starts it anew.',
  'tile-missing': 'The stream of the tiles ended without this one. 重試.',
  'part-mismatch':
    'The plugin was built against another version of Lit or of the portal’s own packages. Install the one for this portal.',
  'part-outdated': 'The page is of an earlier release whose files are gone. Load it anew; nothing saved is lost.',
  'part-leaving': 'In the browser console only: a tile threw while it was taken away. It is gone all the same.',
  'part-left-behind':
    'In the browser console only: a tile’s timer or listener goes on after it was taken away. Its maker has to end it.',
  'tile-silent': 'The connection brought nothing for 65 seconds. 重試.',
};
