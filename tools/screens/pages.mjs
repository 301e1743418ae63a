/**
 * What there is to look at: `name` of the picture, `path`, whose page it is (`account`; null: nobody's), and `prepare`,
 * which brings the page into the state to be seen.
 */
const room = (name, path = name) => ({ name: `console-${name}`, account: 'sysadmin', path: `/console/${path}` });

const openFirst = (selector) => async (page) => {
  const first = page.locator(selector).first();
  await first.waitFor({ timeout: 5_000 });
  await first.click();
};

const chooseTwo = async (page) => {
  const boxes = page.locator('tessera-review-table tbody t-checkbox');
  await boxes.first().click();
  await boxes.nth(2).click();
  const refuse = page.locator('tessera-batch-bar input[value=refuse]');
  await refuse.check({ force: true });
};

const wrongPassword = async (page) => {
  await page.locator('input').first().fill('nobody');
  await page.locator('input[type=password]').fill('Wrong-1234');
  await page.keyboard.press('Enter');
  await page.locator('failure-notice t-callout').waitFor();
};

const rehearsal = async (page) => {
  await page.locator('tr[data-agency="D03"]').getByRole('switch').click();
  await page.locator('console-switch-dialog h3').waitFor();
};

const typeInSearch = async (page) => {
  const narrow = page.locator('tessera-header button.narrow');
  if (await narrow.isVisible()) await narrow.click();
  else await page.keyboard.press('/');
  await page.locator('tessera-search input').fill('衛生');
  await page.locator('tessera-search [role="option"]').nth(3).waitFor();
};

const arrange = async (page) => {
  await page.locator('tessera-home-actions t-button').last().click();
  await page.locator('tessera-tile-frame').first().waitFor();
};

const pictureToCrop = async (page) => {
  const buffer = await page.screenshot();
  await page
    .locator('account-my-picture input[type=file]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
  await page.locator('account-picture-crop').waitFor();
};

const secretOfNewToken = async (page) => {
  await page.locator('account-tokens t-button[slot=actions]').click();
  await page.locator('account-new-token input').first().fill('公文系統測試機');
  await page.locator('account-new-token t-button[variant=primary]').first().click();
  await page.locator('account-new-token t-copy-field').waitFor();
};

const menuOfPosts = async (page) => {
  await page.locator('tessera-header t-menu').getByRole('button').click();
  await page.getByRole('menuitemradio').first().waitFor();
};

const nameDeputy = async (page) => {
  await page.locator('account-delegations t-button[slot=actions]').click();
  await page.locator('account-deputy-field input').fill('林');
  await page.locator('account-deputy-field t-radio-group').waitFor();
};

const postsTab = async (page) => {
  await openFirst('console-account-table tbody a')(page);
  await page.locator('console-account-detail [role=tab]').nth(1).click();
  await page.locator('console-account-posts').waitFor();
};

const addPost = async (page) => {
  await postsTab(page);
  await page.locator('console-account-posts .add').click();
  await page.locator('console-post-dialog console-agency-field').waitFor();
};

const progress = async (page) => {
  await openFirst('tessera-task-table a.title')(page);
  await page.locator('bulletin-acknowledge-band a').first().click();
  await page.locator('bulletin-agency-progress table').waitFor();
};
const feedLink = async (page) => {
  await page.locator('bulletin-feed-button t-button').first().click();
  await page.locator('bulletin-feed-dialog t-button[variant=primary]').click();
  await page.locator('bulletin-feed-dialog t-copy-field').waitFor();
};

const firstResource = async (page) => {
  await openFirst('tbody th a')(page);
  await page.locator('booking-resource-information').waitFor();
};

const keepersOfFirst = async (page) => {
  await firstResource(page);
  await page.locator('t-tabs [role=tab]').nth(1).click();
  await page.locator('booking-keeper-changes tbody tr').first().waitFor();
};

const changeKeeperOfFirst = async (page) => {
  await keepersOfFirst(page);
  await page.locator('booking-resource-keepers .acts t-button').first().click();
  await page.locator('booking-keeper-dialog t-entity-picker').waitFor();
};

const deleteFirst = async (page) => {
  await firstResource(page);
  await page.locator('t-button[icon=trash]').click();
  await page.locator('booking-remove-dialog t-button[variant=danger]').click();
  await page.locator('booking-remove-dialog li').first().waitFor();
};

/** Id of the first venue that is so (`online`) or of which the person may do so (`display`). */
const venueWhere = (page, member) =>
  page.evaluate(async (wanted) => {
    const { items } = await (await fetch('/api/plugins/booking/resources?kind=venue&limit=100')).json();
    for (const { id } of items) {
      const venue = await (await fetch(`/api/plugins/booking/resources/${id}`)).json();
      if (venue[wanted] || venue.may[wanted]) return id;
    }
  }, member);

const lobbyOfFirst = async (page) => {
  const id = await venueWhere(page, 'online');
  await page.goto(new URL(`/booking/lobby/${id}`, page.url()).href);
  await page.locator('section.meeting').first().waitFor();
};

const makeDisplay = async (page) => {
  const id = await venueWhere(page, 'display');
  await page.goto(new URL(`/booking/resources/${id}`, page.url()).href);
  await page.locator('booking-displays-panel t-button[slot=actions]').click();
  await page.locator('booking-display-dialog t-text-field input').fill('門口平板');
  await page.locator('booking-display-dialog t-button[variant=primary]').click();
  await page.locator('booking-display-dialog t-copy-field').waitFor();
};

const closureToDecide = async (page) => {
  await openFirst('t-data-table tbody tr:has(t-badge[variant=warning]) a')(page);
  await page.locator('booking-closure-hits t-data-table').waitFor();
};

const doorOfFirst = async (page) => {
  await makeDisplay(page);
  const address = new URL(await page.locator('booking-display-dialog t-copy-field').getAttribute('value'));
  const language = await page.evaluate(() => (document.documentElement.lang === 'en' ? 'en' : 'zh-Hant'));
  await page.goto(new URL(`${address.pathname}${address.search}&lang=${language}`, page.url()).href);
  await page.locator('.standing').waitFor();
};

/** The first two requests chosen, with the bar that decides them. */
async function chooseToReview(page) {
  const boxes = page.locator('t-data-table tbody t-checkbox:not([disabled])');
  await boxes.first().click();
  await boxes.nth(1).click();
  await page.locator('t-batch-bar section').waitFor();
}

/** The next Wednesday in a week: nothing is over then, and no holiday of the demo lies there. */
const bookingDay = () => {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
};

/** The week of the first resource, with more in its address. */
const weekOfFirst = (kind, more) => async (page) => {
  const { origin } = new URL(page.url());
  const answer = await page.request.get(`${origin}/api/plugins/booking/resources?kind=${kind}&limit=1`);
  const resource = (await answer.json()).items[0].id;
  await page.goto(`${origin}/booking?${new URLSearchParams({ kind, resource, ...more })}`);
  await page.locator('t-week-grid .cell').first().waitFor({ state: 'attached' });
};
const chosenTime = { date: bookingDay(), from: '12:00', to: '13:30' };
const applied = (kind) => async (page) => {
  await weekOfFirst(kind, chosenTime)(page);
  await page.locator('booking-application-form t-button[type=submit]').click();
  await page.locator('booking-application-form t-callout').waitFor();
};
const firstBooking = async (page) => {
  await openFirst('booking-record-list tbody a')(page);
  await page.locator('dl').waitFor();
};
const onFirstBooking = (button, shown) => async (page) => {
  await firstBooking(page);
  await page.locator(`t-button[icon=${button}]`).first().click();
  await page.locator(shown).waitFor();
};

export const pages = [
  { name: 'booking-find', account: 'staff', path: '/booking' },
  { name: 'booking-week', account: 'staff', path: '/booking', prepare: weekOfFirst('venue', { week: bookingDay() }) },
  { name: 'booking-form', account: 'staff', path: '/booking', prepare: weekOfFirst('venue', chosenTime) },
  { name: 'booking-form-faults', account: 'staff', path: '/booking', prepare: applied('vehicle') },
  {
    name: 'booking-free',
    account: 'staff',
    path: `/booking/free?${new URLSearchParams({ kind: 'vehicle', ...chosenTime })}`,
  },
  { name: 'booking-mine', account: 'staff', path: '/booking/mine' },
  { name: 'booking-detail', account: 'staff', path: '/booking/mine', prepare: firstBooking },
  {
    name: 'booking-change',
    account: 'staff',
    path: '/booking/mine',
    prepare: onFirstBooking('edit', 'booking-application-form'),
  },
  {
    name: 'booking-cancel',
    account: 'staff',
    path: '/booking/mine',
    prepare: onFirstBooking('ban', 'booking-cancel-dialog dialog[open]'),
  },
  { name: 'booking-closures', account: 'staff', path: '/booking/closures' },
  { name: 'booking-closure-new', account: 'agencyadmin', path: '/booking/closures/new' },
  { name: 'booking-closure-decide', account: 'staff', path: '/booking/closures', prepare: closureToDecide },
  { name: 'booking-review', account: 'staff', path: '/booking/review' },
  { name: 'booking-review-bar', account: 'staff', path: '/booking/review', prepare: chooseToReview },
  { name: 'booking-dispatches', account: 'agencyadmin', path: '/booking/dispatches' },
  { name: 'booking-reports', account: 'agencyadmin', path: '/booking/reports' },
  { name: 'booking-reports-month', account: 'agencyadmin', path: '/booking/reports?by=month' },
  { name: 'booking-spot-checks', account: 'agencyadmin', path: '/booking/spot-checks' },
  { name: 'booking-check-in', account: 'staff', path: '/booking/check-in' },
  { name: 'booking-lobby', account: 'agencyadmin', path: '/booking', prepare: lobbyOfFirst },
  { name: 'booking-display-made', account: 'agencyadmin', path: '/booking/resources', prepare: makeDisplay },
  { name: 'booking-door', account: 'agencyadmin', path: '/booking/resources', prepare: doorOfFirst },
  { name: 'resources', account: 'agencyadmin', path: '/booking/resources' },
  { name: 'resources-vehicles', account: 'agencyadmin', path: '/booking/resources?kind=vehicle' },
  { name: 'resource', account: 'agencyadmin', path: '/booking/resources', prepare: openFirst('tbody th a') },
  {
    name: 'resource-vehicle',
    account: 'agencyadmin',
    path: '/booking/resources?kind=vehicle',
    prepare: openFirst('tbody th a'),
  },
  { name: 'resource-keepers', account: 'agencyadmin', path: '/booking/resources', prepare: keepersOfFirst },
  { name: 'resource-keeper-change', account: 'agencyadmin', path: '/booking/resources', prepare: changeKeeperOfFirst },
  { name: 'resource-delete', account: 'agencyadmin', path: '/booking/resources', prepare: deleteFirst },
  { name: 'resource-new-venue', account: 'agencyadmin', path: '/booking/resources/new?kind=venue' },
  { name: 'resource-new-vehicle', account: 'agencyadmin', path: '/booking/resources/new?kind=vehicle' },
  { name: 'resource-new-driver', account: 'agencyadmin', path: '/booking/resources/new?kind=driver' },
  {
    name: 'resource-faults',
    account: 'agencyadmin',
    path: '/booking/resources/new?kind=venue',
    prepare: openFirst('.panel-foot t-button[variant=primary]'),
  },
  { name: 'sign-in', account: null, path: '/sign-in' },
  { name: 'sign-in-wrong', account: null, path: '/sign-in', prepare: wrongPassword },
  { name: 'home', account: 'staff', path: '/' },
  { name: 'home-edit', account: 'staff', path: '/', prepare: arrange },
  { name: 'home-layer', account: 'agencyadmin', path: '/dashboards/agency/D03' },
  { name: 'bulletin', account: 'staff', path: '/bulletin' },
  { name: 'bulletin-detail', account: 'staff', path: '/bulletin', prepare: openFirst('bulletin-notice-list li a') },
  { name: 'bulletin-feed', account: 'staff', path: '/bulletin', prepare: openFirst('bulletin-feed-button t-button') },
  { name: 'bulletin-feed-link', account: 'staff', path: '/bulletin', prepare: feedLink },
  { name: 'bulletin-none-found', account: 'staff', path: '/bulletin?q=zzz' },
  { name: 'bulletin-gone', account: 'staff', path: '/bulletin/01900000-0000-7000-8000-000000000001' },
  { name: 'bulletin-must-reads', account: 'sysadmin', path: '/waiting/bulletin/must-read' },
  {
    name: 'bulletin-must-read',
    account: 'sysadmin',
    path: '/waiting/bulletin/must-read',
    prepare: openFirst('tessera-task-table a.title'),
  },
  { name: 'bulletin-progress', account: 'sysadmin', path: '/waiting/bulletin/must-read', prepare: progress },
  { name: 'bulletin-new', account: 'staff', path: '/bulletin/new' },
  {
    name: 'bulletin-new-table',
    account: 'agencyadmin',
    path: '/bulletin/new',
    prepare: async (page) => {
      await page.locator('t-rich-text .ProseMirror').click();
      await page.locator('t-rich-text [data-tool="insert-table"]').click();
      await page.locator('t-rich-text [data-tool="row-below"]').click();
    },
  },
  { name: 'bulletin-mine', account: 'agencyadmin', path: '/bulletin/mine' },
  { name: 'bulletin-categories', account: 'sysadmin', path: '/bulletin/categories' },
  {
    name: 'bulletin-category-new',
    account: 'sysadmin',
    path: '/bulletin/categories',
    prepare: openFirst('.page-head t-button'),
  },
  { name: 'bulletin-history', account: 'staff', path: '/bulletin/history' },
  { name: 'bulletin-followed', account: 'staff', path: '/bulletin/followed' },
  {
    name: 'bulletin-filters',
    account: 'staff',
    path: '/bulletin?from=2026-01-01',
    prepare: openFirst('t-filter-bar #period, t-filter-bar t-button'),
  },
  { name: 'account', account: 'staff', path: '/account' },
  { name: 'posts-menu', account: 'staff', path: '/', prepare: menuOfPosts },
  { name: 'account-delegations', account: 'agencyadmin', path: '/account/delegations' },
  { name: 'account-delegations-name', account: 'agencyadmin', path: '/account/delegations', prepare: nameDeputy },
  { name: 'console-account-posts', account: 'sysadmin', path: '/console/accounts?q=staff', prepare: postsTab },
  { name: 'console-account-posts-add', account: 'sysadmin', path: '/console/accounts?q=staff', prepare: addPost },
  { name: 'account-tokens', account: 'staff', path: '/account/tokens' },
  {
    name: 'account-tokens-new',
    account: 'agencyadmin',
    path: '/account/tokens',
    prepare: openFirst('account-tokens t-button[slot=actions]'),
  },
  { name: 'account-tokens-made', account: 'agencyadmin', path: '/account/tokens', prepare: secretOfNewToken },
  { name: 'account-picture', account: 'agencyadmin', path: '/account', prepare: pictureToCrop },
  { name: 'offline', account: null, path: '/offline' },
  { name: 'public-page-missing', account: null, path: '/open/nobody' },
  { name: 'account-notifications', account: 'staff', path: '/account/notifications' },
  { name: 'notifications', account: 'staff', path: '/notifications' },
  { name: 'notifications-none', account: 'staff', path: '/notifications?kind=core.role-revoked' },
  {
    name: 'notifications-panel',
    account: 'staff',
    path: '/',
    prepare: openFirst('tessera-bell button'),
  },
  {
    name: 'help-panel',
    account: 'staff',
    path: '/',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.locator('tessera-help-panel summary').first().waitFor();
    },
  },
  { name: 'help', account: 'staff', path: '/help' },
  { name: 'help-found', account: 'staff', path: '/help?q=%E7%99%BB%E5%85%A5' },
  { name: 'help-privacy', account: 'staff', path: '/help/privacy' },
  { name: 'search', account: 'staff', path: '/search?q=%E5%B1%80' },
  { name: 'search-people', account: 'staff', path: '/search?q=%E5%93%A1&kind=people' },
  { name: 'search-none', account: 'staff', path: '/search?q=zzzz' },
  {
    name: 'search-person',
    account: 'staff',
    path: '/search?q=%E6%9E%97',
    prepare: openFirst('tessera-search-page a[data-hit]'),
  },
  { name: 'search-suggestions', account: 'staff', path: '/', prepare: typeInSearch },
  { name: 'waiting', account: 'agencyadmin', path: '/waiting' },
  { name: 'waiting-batch', account: 'agencyadmin', path: '/waiting', prepare: chooseTwo },
  {
    name: 'waiting-detail',
    account: 'agencyadmin',
    path: '/waiting',
    prepare: openFirst('tessera-review-table a.title'),
  },
  { name: 'waiting-none', account: 'neighbour', path: '/waiting' },
  {
    name: 'account-permissions',
    account: 'staff',
    path: '/account/permissions',
    prepare: openFirst('account-role-requests t-button'),
  },
  { name: 'site-map', account: 'sysadmin', path: '/site-map' },
  { name: 'applications', account: 'staff', path: '/applications' },
  { name: 'applications-found', account: 'staff', path: '/applications?q=%E6%9F%A5%E8%A9%A2' },
  {
    name: 'applications-favourites',
    account: 'staff',
    path: '/applications',
    prepare: async (page) => {
      await page.locator('tessera-applications .edit').click();
      await page.locator('tessera-favourites-dialog t-order-list').waitFor();
    },
  },
  { name: 'not-found', account: 'staff', path: '/no-such-page' },
  { name: 'home-plugin-off', account: 'neighbour', path: '/' },
  { name: 'page-plugin-off', account: 'neighbour', path: '/bulletin' },
  room('banners'),
  { ...room('banners'), name: 'console-banner-edit', prepare: openFirst('tr t-icon-button') },
  { ...room('banners'), name: 'console-banner-order', prepare: openFirst('.page-head t-button') },
  room('help'),
  { ...room('help'), name: 'console-help-edit', prepare: openFirst('tr t-icon-button') },
  room('help-seed-persons', 'help/seed-persons'),
  room('accounts'),
  {
    ...room('account-detail', 'accounts'),
    prepare: openFirst('console-account-table tbody a, console-account-table tbody tr'),
  },
  room('organisation'),
  room('agency', 'organisation/D03'),
  room('plugins'),
  { ...room('plugin-detail', 'plugins'), prepare: openFirst('console-plugin-detail, tbody tr a, tbody tr') },
  {
    ...room('plugin-settings', 'plugins?plugin=bulletin'),
    prepare: openFirst('console-plugin-detail [role=tab]:nth-of-type(2)'),
  },
  room('switches', 'plugins/switches?plugin=bulletin'),
  { ...room('switch-dialog', 'plugins/switches?plugin=bulletin'), account: 'agencyadmin', prepare: rehearsal },
  room('applications'),
  room('applications-category', 'applications/categories'),
  { ...room('application-detail', 'applications'), prepare: openFirst('tbody a') },
  { ...room('application-new', 'applications'), prepare: openFirst('.page-head t-button') },
  { ...room('big-six', 'applications/big-six'), account: 'agencyadmin' },
  room('working-time'),
  { ...room('closure-new', 'working-time'), prepare: openFirst('.page-head t-button[variant=primary]') },
  room('parameters'),
  room('audit'),
  room('audit-integrity', 'audit/integrity'),
  room('jobs'),
  room('schedules', 'jobs/schedules'),
  room('mail'),
  room('health'),
];
