// How the gallery is shown: kept in the address, so that a link shows the same.
import '@tessera/ui/radio-group.js';
import { html } from 'lit';
import { word } from './words.js';

const root = document.documentElement;
const choices = {
  theme: ['light', 'dark', 'contrast'],
  lang: ['zh-Hant-TW', 'en'],
  size: ['small', 'medium', 'large'],
  calendar: ['roc', 'gregory'],
};
const usual = { theme: '', lang: 'zh-Hant-TW', size: 'medium', calendar: 'roc' };

export const wanted = (name) => {
  const value = new URLSearchParams(location.search).get(name);
  return choices[name].includes(value) ? value : usual[name];
};

export function applySettings() {
  root.lang = wanted('lang');
  if (wanted('theme')) root.dataset.theme = wanted('theme');
  root.dataset.calendar = wanted('calendar');
  root.dataset.textSize = wanted('size');
}

function choose(name, value, changed) {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  history.replaceState(null, '', `?${query}${location.hash}`);
  applySettings();
  window.dispatchEvent(new Event('tessera:language'));
  changed();
}

const group = (name, label, labels, changed) => html`<t-radio-group
  size="small" hide-label data-setting=${name} label=${label} value=${wanted(name) || shownTheme()}
  .options=${choices[name].map((value) => ({ value, label: labels(value) }))}
  @change=${(event) => choose(name, event.target.value, changed)}
></t-radio-group>`;
const shownTheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

export const renderSettings = (changed) => html`<div class="settings">
  ${group('theme', word('theme'), word, changed)}
  ${group('lang', word('language'), (value) => (value === 'en' ? 'English' : '中文'), changed)}
  ${group('size', word('size'), word, changed)}
  ${group('calendar', word('calendar'), word, changed)}
</div>`;
