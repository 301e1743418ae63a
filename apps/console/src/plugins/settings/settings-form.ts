import type { Localized, PluginSettingsView, SettingInForce } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/checkbox';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/schema-form';
import { base } from '@tessera/ui/styles';
import { ApiProblem, confirm, describeProblem, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Loading } from '../../frame/loading.js';
import { type Place, pluginSettings } from './settings.api.js';
import { SettingsDraft } from './settings-draft.js';
import { t } from './texts.js';

type SchemaForm = HTMLElementTagNameMap['t-schema-form'];
/** Why nothing was stored, and what is there instead, if somebody else was first. */
interface Mishap {
  text: string;
  number: string;
  current?: PluginSettingsView | undefined;
}

const placeName = (name: string): string => name || t('place.government');
const keyOf = (place: Place): string => JSON.stringify(place);

/** What is decided at one place, with where each value comes from. */
@element('console-settings-form')
export class SettingsForm extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
      .origin { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 28px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
    `,
  ];

  @property() plugin = '';
  @property({ attribute: false, hasChanged: (a: Place, b: Place | undefined) => !b || keyOf(a) !== keyOf(b) })
  place!: Place;
  @query('t-schema-form') private form!: SchemaForm;
  @state() private mishap: Mishap | undefined;
  @state() private busy = false;
  private draft: SettingsDraft | undefined;
  private readonly view = new Loading(this, () => pluginSettings.read(this.plugin, this.place));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('plugin') && !changed.has('place')) return;
    this.mishap = undefined;
    this.busy = false;
    this.view.set(undefined);
    void this.view.load();
  }

  /** What is being decided about what is shown. */
  private draftOf(view: PluginSettingsView): SettingsDraft {
    if (this.draft?.view !== view) this.draft = new SettingsDraft(view);
    return this.draft;
  }

  private take(view: PluginSettingsView): void {
    this.mishap = undefined;
    this.view.set(view);
  }

  private readonly save = async (): Promise<void> => {
    const read = this.form.read();
    if (read && this.draft)
      await this.perform(() => pluginSettings.decide(this.plugin, this.place, this.draft!.input(read)));
  };

  private readonly reset = async (): Promise<void> => {
    const { view } = this.draft!;
    if (await confirm({ title: t('reset.question'), text: t('reset.text'), action: t('reset') }))
      await this.perform(() => pluginSettings.reset(this.plugin, this.place, view.version));
  };

  private async perform(act: () => Promise<PluginSettingsView>): Promise<void> {
    const { plugin, place } = this;
    // another place may be shown by the time of the answer
    const isShown = () => this.plugin === plugin && keyOf(this.place) === keyOf(place);
    this.busy = true;
    this.mishap = undefined;
    try {
      const view = await act();
      toast({ text: t('saved'), kind: 'success' });
      if (isShown()) this.take(view);
    } catch (error) {
      if (isShown()) this.mishap = this.mishapOf(error);
      else toast({ text: describeProblem(error).text, kind: 'danger' });
    }
    if (isShown()) this.busy = false;
  }

  private mishapOf(error: unknown): Mishap {
    const { text, number } = describeProblem(error);
    if (!(error instanceof ApiProblem)) return { text, number };
    const { current, setting, lockedBy } = error.problem as {
      current?: PluginSettingsView;
      setting?: string;
      lockedBy?: string;
    };
    if (error.slug === 'setting-locked')
      return { text: t('locked', { name: placeName(lockedBy ?? ''), setting: this.titleOf(setting ?? '') }), number };
    if (error.slug !== 'conflict' || !current?.changedAt) return { text, number };
    return {
      text: t('conflict', { by: current.changedBy ?? '', at: formatDateTime(current.changedAt) }),
      number,
      current,
    };
  }

  private titleOf(name: string): string {
    const properties = this.draft?.view.schema.properties as Record<string, { 'x-title'?: Localized }> | undefined;
    const title = properties?.[name]?.['x-title'];
    return title ? localized(title) : name;
  }

  private originOf({ name, origin, inheritedFrom, lockedBy }: SettingInForce, draft: SettingsDraft): string {
    if (lockedBy !== null) return t('origin.locked', { name: placeName(lockedBy) });
    if (draft.isHere(name)) return t(origin === 'here' ? 'origin.here' : 'origin.edited');
    if (inheritedFrom === null) return t('origin.default');
    return inheritedFrom ? t('origin.above', { name: inheritedFrom }) : t('origin.government');
  }

  private renderOrigin(setting: SettingInForce, draft: SettingsDraft): TemplateResult {
    const { name, lockedBy } = setting;
    const inherit = () => {
      draft.inherit(name);
      this.requestUpdate();
    };
    const lock = (event: Event) => {
      draft.lock(name, (event.target as HTMLInputElement).checked);
      this.requestUpdate();
    };
    const isHere = draft.isHere(name) && lockedBy === null;
    return html`<div class="origin" role="group" aria-label=${this.titleOf(name)} slot=${`after-${name}`}>
      <span>${this.originOf(setting, draft)}</span>
      ${isHere && draft.view.mayLock ? html`<t-checkbox label=${t('lock')} ?checked=${draft.isLocked(name)} @change=${lock}></t-checkbox>` : nothing}
      ${isHere ? html`<t-button size="small" variant="quiet" @click=${inherit}>${t('inherit')}</t-button>` : nothing}
    </div>`;
  }

  private renderMishap(): TemplateResult | typeof nothing {
    if (!this.mishap) return nothing;
    const { text, number, current } = this.mishap;
    return html`<t-callout variant=${current ? 'warning' : 'danger'} alert heading=${text}>
      ${current ? t('conflict.note') : html`<span class="num">${number}</span>`}
      ${current ? html`<t-button slot="actions" size="small" @click=${() => this.take(current)}>${t('conflict.load')}</t-button>` : nothing}
    </t-callout>`;
  }

  private renderForm(view: PluginSettingsView, draft: SettingsDraft): TemplateResult {
    const type = (event: CustomEvent<{ name: string; typed: string }>) => {
      // the tabs around it listen for an event of the same name
      event.stopPropagation();
      draft.type(event.detail.name, event.detail.typed);
      this.requestUpdate();
    };
    const { changedBy, changedAt, settings, schema } = view;
    return html`${this.renderMishap()}
      <t-schema-form .schema=${schema} .value=${draft.shown} .fixed=${draft.fixed} @t-change=${type}>
        ${settings.map((setting) => this.renderOrigin(setting, draft))}
      </t-schema-form>
      <div>
        ${changedAt ? html`<p class="muted xs">${t('changed', { by: changedBy ?? '', at: formatDateTime(changedAt) })}</p>` : nothing}
        <div class="acts">
          <t-button variant="primary" ?loading=${this.busy} @click=${this.save}>${t('save')}</t-button>
          ${settings.some(({ origin }) => origin === 'here') ? html`<t-button @click=${this.reset}>${t('reset')}</t-button>` : nothing}
        </div>
      </div>`;
  }

  protected override render(): TemplateResult {
    return this.view.render((view) => this.renderForm(view, this.draftOf(view)), { lines: 6 });
  }
}
