import { applySettings } from './settings.js';

applySettings();
const gallery = document.querySelector('#gallery');
const only = new URLSearchParams(location.search).get('only');
if (only) (await import('./together.js')).showTogether(only.split(','), gallery);
else await (await import('./app.js')).showGallery(gallery);
document.documentElement.dataset.ready = '';
