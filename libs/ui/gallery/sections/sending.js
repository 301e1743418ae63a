import { html } from 'lit';
import '@tessera/ui/picture-gallery.js';
import '@tessera/ui/uploads.js';
import { inventedFiles } from '../invented.js';

/** What a spec lets go on or fail, by name of the file. */
const waiting = new Map();
globalThis.proceed = (name, fraction) => waiting.get(name)?.(fraction);

/** Arrives once a spec says 1, fails at -1. */
const upload = (file, { progress, signal }) =>
  new Promise((resolve, reject) => {
    document.documentElement.dataset.sent = `${document.documentElement.dataset.sent ?? ''} ${file.name}`;
    signal.addEventListener('abort', () => {
      document.documentElement.dataset.cancelled = file.name;
      reject(signal.reason);
    });
    waiting.set(file.name, (fraction) => {
      if (fraction < 0) reject(new Error('病毒掃描沒有通過。'));
      progress(fraction);
      if (fraction === 1) resolve({ id: file.name, name: file.name, bytes: file.size, mediaType: file.type });
    });
  });

const add = ({ target, detail }) => {
  target.files = [...target.files, detail.file];
};
const remove = ({ target, detail }) => {
  target.files = target.files.filter(({ id }) => id !== detail.id);
};

export const sending = {
  title: '上傳',
  content: () => html`<form id="uploading">
    <t-uploads id="uploads" name="files" label="附件" most="5" most-bytes="1000" .files=${inventedFiles((text) => text)} .upload=${upload}
      .describeError=${(error) => error.message} @t-add=${add} @t-remove=${remove}></t-uploads></form>
    <t-picture-gallery id="pictures" label="照片" .pictures=${['大門', '', '禮堂'].map((alt) => ({ id: alt, alt, small: '/src/logo.svg', large: '/src/logo.svg', width: 512, height: 512 }))}></t-picture-gallery>`,
};
