import { createApp } from '@tessera/web-sdk';
import FindByResourcePage from './find/find-by-resource.page.js';

const resource = () => import('./resources/resource.page.js');
const resourceForm = () => import('./resources/resource-form.page.js');

/** The pages of booking, in the order of its sections. Where two routes fit, the earlier one is taken. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [
    { path: '/booking', page: FindByResourcePage },
    { path: '/booking/free', page: () => import('./find/find-by-time.page.js') },
    { path: '/booking/mine', page: () => import('./mine/mine.page.js') },
    { path: '/booking/bookings/:id', page: () => import('./detail/booking.page.js') },
    { path: '/booking/review', page: () => import('./review/review.page.js') },
    { path: '/booking/resources', page: () => import('./resources/resources.page.js') },
    { path: '/booking/resources/new', page: resourceForm },
    { path: '/booking/resources/:id', page: resource },
    { path: '/booking/resources/:id/edit', page: resourceForm },
    { path: '/booking/resources/:id/:tab', page: resource },
    { path: '/booking/closures', page: () => import('./closures/closures.page.js') },
    { path: '/booking/closures/new', page: () => import('./closures/closure-form.page.js') },
    { path: '/booking/closures/:id', page: () => import('./closures/closure.page.js') },
    { path: '/booking/dispatches', page: () => import('./dispatches/dispatches.page.js') },
    { path: '/booking/reports', page: () => import('./reports/reports.page.js') },
    { path: '/booking/check-in', page: () => import('./check-in/check-in.page.js') },
    { path: '/booking/spot-checks', page: () => import('./check-in/spot-checks.page.js') },
    { path: '/booking/lobby/:id', page: () => import('./lobby/lobby.page.js') },
  ],
});
