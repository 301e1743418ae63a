import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { galleryStage } from './gallery.js';

let page: Page;
const stage = galleryStage((opened) => {
  page = opened;
});

const open = (width?: number) => stage.open('sending', width ? { width } : {});
const file = (name: string, bytes = 10) => ({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(bytes) });
const choose = (...files: ReturnType<typeof file>[]) => page.locator('#uploads input[type=file]').setInputFiles(files);
const row = (name: string) => page.locator('#uploads li').filter({ hasText: name });
const button = (name: string) => page.locator('#uploads').getByRole('button', { name, exact: true });
const gone = (name: string) => row(name).waitFor({ state: 'detached' });
const status = (text: string) =>
  page.locator('#uploads [role=status]').filter({ hasText: text }).waitFor({ state: 'attached' });
const proceed = (name: string, fraction: number) =>
  page.evaluate(
    ([one, how]) =>
      (globalThis as unknown as { proceed(name: string, fraction: number): void }).proceed(
        one as string,
        how as number,
      ),
    [name, fraction],
  );
const sent = (names: string) =>
  page.waitForFunction((wanted) => document.documentElement.dataset.sent?.trim() === wanted, names);
const inForm = () =>
  page.evaluate(() => new FormData(document.querySelector<HTMLFormElement>('#uploading')!).getAll('files').join());

describe('uploads', () => {
  it('go two at a time, show how far they are, and arrive in the form', async () => {
    await open();
    await choose(file('a.pdf'), file('b.pdf'));
    await sent('a.pdf b.pdf');
    await proceed('a.pdf', 0.5);
    await row('a.pdf').getByText('50%').waitFor();
    expect(
      await row('a.pdf')
        .getByRole('progressbar', { name: '「a.pdf」上傳進度' })
        .evaluate((bar) => (bar as HTMLProgressElement).value),
    ).toBe(0.5);
    await proceed('a.pdf', 1);
    await status('已加入「a.pdf」');
    await proceed('b.pdf', 1);
    await button('移除「b.pdf」').waitFor();
    expect(await inForm()).toBe('plan,photo,list,a.pdf,b.pdf');
    // five is the most
    await choose(file('c.pdf'));
    await row('c.pdf').getByText('最多 5 個檔案。').waitFor();
    await sent('a.pdf b.pdf');
  });

  it('that fail say why and may be tried again; what is too large is not sent', async () => {
    await open();
    await choose(file('a.pdf'), file('large.pdf', 1001));
    await row('large.pdf').getByText('檔案太大').waitFor();
    expect(await row('large.pdf').getByRole('button', { name: '重試' }).count()).toBe(0);
    await sent('a.pdf');
    await proceed('a.pdf', -1);
    await row('a.pdf').getByText('病毒掃描沒有通過。').waitFor();
    await status('「a.pdf」沒有加入：病毒掃描沒有通過。');
    await row('a.pdf').getByRole('button', { name: '重試' }).click();
    await sent('a.pdf a.pdf');
    await proceed('a.pdf', 1);
    await status('已加入「a.pdf」');
    await row('large.pdf').getByRole('button', { name: '移除「large.pdf」' }).click();
    await gone('large.pdf');
  });

  it('can be cancelled, which stops the request and lets the next one go', async () => {
    await open();
    await button('移除「現場照片.jpg」').click();
    await choose(file('a.pdf'), file('b.pdf'), file('c.pdf'));
    await sent('a.pdf b.pdf');
    await row('c.pdf').getByText('等候中').waitFor();
    await button('取消上傳「a.pdf」').click();
    await gone('a.pdf');
    await page.waitForFunction(() => document.documentElement.dataset.cancelled === 'a.pdf');
    await sent('a.pdf b.pdf c.pdf');
  });

  it('tell a form that waits for them whether all have arrived', async () => {
    await open();
    /** Begins to wait; what came of it stands in `data-idle`. */
    const wait = () =>
      page.locator('#uploads').evaluate((one) => {
        const uploads = one as HTMLElement & { idle(): Promise<boolean> };
        uploads.dataset.idle = 'waiting';
        void uploads.idle().then((arrived) => (uploads.dataset.idle = String(arrived)));
      });
    const told = (arrived: boolean) => page.locator(`#uploads[data-idle="${arrived}"]`).waitFor();
    await wait();
    await told(true);
    await choose(file('a.pdf'), file('b.pdf'));
    await sent('a.pdf b.pdf');
    await wait();
    await proceed('a.pdf', 1);
    await page.locator('#uploads[data-idle=waiting]').waitFor();
    await proceed('b.pdf', -1);
    await told(false);
    await wait();
    await told(true);
  });

  it('are dropped and pasted as well, and the page never leaves for a file', async () => {
    await open();
    await page.evaluate(() => {
      const carry = (name: string) => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], name, { type: 'application/pdf' }));
        return data;
      };
      const place = document.querySelector('#uploads')!.shadowRoot!.querySelector('.drop')!;
      for (const type of ['dragover', 'drop'])
        place.dispatchEvent(
          new DragEvent(type, { dataTransfer: carry('dropped.pdf'), bubbles: true, cancelable: true }),
        );
      document
        .querySelector('#uploads')!
        .dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: carry('pasted.pdf'), bubbles: true, cancelable: true }),
        );
    });
    await sent('dropped.pdf pasted.pdf');
  });

  it.each([1280, 360])('are ordered and removed by keyboard at %i px, the focus staying with them', async (width) => {
    await open(width);
    await button('將「實施計畫.pdf」下移').focus();
    await page.keyboard.press('Enter');
    await status('「實施計畫.pdf」：第 2 項，共 3 項');
    await page.keyboard.press('Enter');
    await status('第 3 項');
    expect(await inForm()).toBe('photo,list,plan');
    await button('移除「名冊.ods」').press('Enter');
    await gone('名冊.ods');
    await button('移除「實施計畫.pdf」').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await gone('實施計畫.pdf');
    await button('移除「現場照片.jpg」').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await gone('現場照片.jpg');
    // nothing is left: the choice has the focus
    await page.waitForFunction(() =>
      document.querySelector('#uploads')?.shadowRoot?.activeElement?.classList.contains('choose'),
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

it('pictures open large, are gone through by keyboard, and give the focus back', async () => {
  await open();
  const pictures = page.locator('#pictures');
  const large = (name: string) => pictures.getByRole('figure').getByRole('img', { name, exact: true });
  await pictures.getByRole('button', { name: '放大「大門」' }).press('Enter');
  await large('大門').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  // without words it is called by its place
  await large('圖片 2／3').waitFor();
  await pictures.getByRole('button', { name: '下一張' }).click();
  await large('禮堂').waitFor();
  await page.keyboard.press('ArrowRight');
  await large('禮堂').waitFor();
  await page.keyboard.press('Escape');
  await large('禮堂').waitFor({ state: 'detached' });
  await pictures.getByRole('button', { name: '放大「大門」' }).and(page.locator(':focus')).waitFor();
});
