import type { LockKind, Placement } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/checkbox';
import '@tessera/ui/dialog';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/schema-form';
import { html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AskingDialog } from '../asking-dialog.js';
import { t } from './texts.js';

type SchemaForm = HTMLElementTagNameMap['t-schema-form'];

/** The settings of one placement, from the tile's JSON Schema. */
@element('tessera-tile-settings')
export class TileSettingsDialog extends AskingDialog<Placement['settings']> {
  @property() name = '';
  @property({ attribute: false }) schema: unknown = {};
  @property({ attribute: false }) value: Placement['settings'] = {};
  /** A lower layer decides: shown, not changed. */
  @property({ type: Boolean }) locked = false;
  @query('t-schema-form') private form!: SchemaForm;

  /** The fields are in the form's own shadow, where Enter reaches no form element. */
  private readonly enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.keep(event);
  };

  private keep(event: Event): void {
    event.preventDefault();
    const read = this.form.read();
    if (read) this.finish(read);
  }

  protected override render(): TemplateResult {
    return html`<t-dialog open size="small" heading=${t('settings.title', { name: this.name })} subline=${this.locked ? t('settings.locked') : ''} @t-close=${() => this.finish(undefined)}>
      <t-schema-form @keydown=${this.enter} .schema=${this.schema} .value=${this.value} ?disabled=${this.locked}></t-schema-form>
      <t-button slot="footer" @click=${() => this.finish(undefined)}>${t('cancel')}</t-button>
      ${this.locked ? '' : html`<t-button slot="footer" variant="primary" @click=${this.keep}>${t('settings.save')}</t-button>`}
    </t-dialog>`;
  }
}

/** What a layer locks of one tile for the people above it. */
@element('tessera-tile-locks')
export class TileLocksDialog extends AskingDialog<LockKind[]> {
  @property() name = '';
  @property({ attribute: false }) kinds: readonly LockKind[] = [];
  /** Locked further below; stays so. */
  @property({ attribute: false }) given: readonly LockKind[] = [];
  @state() private chosen: ReadonlySet<LockKind> | undefined;

  private get now(): ReadonlySet<LockKind> {
    return this.chosen ?? new Set(this.kinds);
  }

  private toggle(kind: LockKind): void {
    const next = new Set(this.now);
    if (!next.delete(kind)) next.add(kind);
    this.chosen = next;
  }

  protected override render(): TemplateResult {
    const all = ['presence', 'place', 'size', 'settings'] as const;
    return html`<t-dialog open size="small" heading=${t('locks.title', { name: this.name })} subline=${t('locks.text')} @t-close=${() => this.finish(undefined)}>
      <div class="stack">${all.map(
        (
          kind,
        ) => html`<t-checkbox label=${t(`lock.${kind}`)} ?checked=${this.given.includes(kind) || this.now.has(kind)} ?disabled=${this.given.includes(kind)}
          @change=${() => this.toggle(kind)}></t-checkbox>`,
      )}</div>
      <t-button slot="footer" @click=${() => this.finish(undefined)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" @click=${() => this.finish([...this.now].sort())}>${t('done')}</t-button>
    </t-dialog>`;
  }
}

export type ConflictChoice = 'mine' | 'theirs';

/** Two saved at once: whose layout stays. Nothing is chosen at first. */
@element('tessera-layout-conflict')
export class LayoutConflictDialog extends AskingDialog<ConflictChoice> {
  @property({ type: Number }) mine = 0;
  @property({ type: Number }) theirs = 0;
  @property({ type: Number }) changes = 0;
  /** A layer for others: it was another administrator. */
  @property({ type: Boolean }) layer = false;

  protected override render(): TemplateResult {
    const { layer } = this;
    return html`<t-dialog open size="medium" heading=${t(layer ? 'conflict.layer' : 'conflict')} @t-close=${() => this.finish(undefined)}>
      <p>${t('conflict.text')}</p>
      <ul class="stack">
        <li><b>${t('conflict.my-tiles', { count: this.mine })}</b><p class="muted xs">${t(layer ? 'conflict.layer-note' : 'conflict.mine-note')}</p></li>
        <li><b>${t('conflict.their-tiles', { count: this.theirs })}</b><p class="muted xs">${t('conflict.theirs-note', { count: this.changes })}</p></li>
      </ul>
      <t-button slot="footer-start" variant="plain" @click=${() => this.finish(undefined)}>${t('cancel')}</t-button>
      <t-button slot="footer" @click=${() => this.finish('theirs')}>${t(layer ? 'conflict.layer-theirs' : 'conflict.theirs')}</t-button>
      <t-button slot="footer" @click=${() => this.finish('mine')}>${t('conflict.mine')}</t-button>
    </t-dialog>`;
  }
}
