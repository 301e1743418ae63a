import { t } from './texts.js';

const pictureSize = 360;

/** Opens a sheet with the code in a window of its own and prints it; nothing of the portal's frame is on it. */
export function printSheet(name: string, picture: string): void {
  const sheet = window.open('', '_blank', 'popup');
  if (!sheet) return;
  const { document: page } = sheet;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset.theme = 'light';
  page.title = name;
  for (const style of document.querySelectorAll('link[rel=stylesheet]')) page.head.append(page.importNode(style));
  const image = page.createElement('img');
  Object.assign(image, { src: picture, alt: '', width: pictureSize, height: pictureSize });
  page.body.append(
    lineOf(page, 'h1', name),
    lineOf(page, 'h2', t('sheet.how')),
    image,
    lineOf(page, 'p', t('sheet.note')),
  );
  void image.decode().then(() => sheet.print());
}

function lineOf(page: Document, tag: 'h1' | 'h2' | 'p', text: string): HTMLElement {
  const line = page.createElement(tag);
  line.textContent = text;
  return line;
}
