import '@tessera/ui/avatar';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { changePerson, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './picture-dialog.js';
import type { PictureDialog } from './picture-dialog.js';
import { t } from './texts.js';

/** As many as the portal takes unless told otherwise; it decides again. */
const mostBytes = 50 * 1024 * 1024;

/** My picture, and changing it. Tells `t-changed`. */
@element('account-my-picture')
export class MyPicture extends TesseraElement {
  static override styles = [
    base,
    css`
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
      .fault { margin-top: 6px; color: var(--t-danger-text); font-size: var(--t-text-xs); }
      .kinds { margin-top: 6px; }
    `,
  ];

  @property() picture: string | null = null;
  @state() private fault = '';
  @state() private busy = false;
  @query('input') private input!: HTMLInputElement;
  @query('account-picture-dialog') private dialog!: PictureDialog;

  private readonly picked = async (): Promise<void> => {
    const [file] = this.input.files ?? [];
    this.input.value = '';
    if (!file) return;
    this.fault = '';
    if (file.size > mostBytes) this.fault = t('picture.too-large');
    else if (!(await this.dialog.show(file))) this.fault = t('picture.unreadable');
  };

  private changed(picture: string | null, text: string): void {
    changePerson({ picture });
    toast({ text, kind: 'success' });
    this.send('t-changed');
  }

  private readonly takeAway = async (): Promise<void> => {
    this.busy = true;
    try {
      await account.removePicture();
      this.changed(null, t('picture.removed'));
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    return html`<div class="acts">
        <input class="sr" type="file" accept="image/png,image/jpeg,image/webp" tabindex="-1" aria-hidden="true" @change=${this.picked} />
        <t-button size="small" icon="upload" @click=${() => this.input.click()}>${t(this.picture ? 'picture.change' : 'picture.upload')}</t-button>
        ${this.picture ? html`<t-button size="small" variant="quiet" ?loading=${this.busy} @click=${this.takeAway}>${t('picture.remove')}</t-button>` : nothing}
      </div>
      <p class="xs muted kinds">${t('picture.kinds')}</p>
      <div role="alert">${this.fault ? html`<p class="fault">${this.fault}</p>` : nothing}</div>
      <account-picture-dialog
        @t-saved=${({ detail }: CustomEvent<{ picture: string }>) => this.changed(detail.picture, t('picture.saved'))}
      ></account-picture-dialog>`;
  }
}
