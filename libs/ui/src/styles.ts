/** The shared styles by one path, for a page's own `static styles`. */
export { badge } from './styles/badge.js';
export { base } from './styles/base.js';
export { callout } from './styles/callout.js';
export { choices } from './styles/choices.js';
export { controls } from './styles/controls.js';
export { form } from './styles/form.js';
export { panel } from './styles/panel.js';
export { popup } from './styles/popup.js';
export { reading } from './styles/reading.js';
export { state } from './styles/state.js';
export { table } from './styles/table.js';
export { tabs } from './styles/tabs.js';
