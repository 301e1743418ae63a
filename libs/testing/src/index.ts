export { launchBrowser } from './browser.js';
export { temporaryFolder } from './cluster.js';
export { demoPassword, startDemoPortal } from './demo-portal.js';
export { eventually } from './eventually.js';
export { type Answer, HttpClient, type RequestOptions } from './http-client.js';
export { type Portal, type PortalOptions, startPortal } from './portal.js';
export { type CityPlan, type Inhabitant, startTestCity, type TestCity } from './test-city.js';
export { type TestDatabase, testDatabase } from './test-database.js';
