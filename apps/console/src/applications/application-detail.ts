import type { ApplicationCategory, ApplicationState, ManagedApplication } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { can, confirm, describeProblem, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { Loading } from '../frame/loading.js';
import { audienceInput, audienceText, stateBadge } from './application-looks.js';
import { applications } from './applications.api.js';
import { t } from './texts.js';

/** One application with who sees it; sends `t-edit`, and `t-done` after it was shown, hidden or deleted. */
@element('console-application-detail')
export class ApplicationDetail extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    css`.people { font-weight: 600; } t-callout { margin-bottom: 12px; }`,
  ];

  @property({ attribute: false }) application!: ManagedApplication;
  @property({ attribute: false }) categories: readonly ApplicationCategory[] = [];
  @state() private busy = false;
  @state() private problem: unknown;
  private readonly people = new Loading<number>(
    this,
    async () => (await applications.audience(audienceInput(this.application.audience), this.application.role)).people,
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('application')) return;
    const before = changed.get('application');
    if (before?.id === this.application.id && before.version === this.application.version) return;
    this.problem = undefined;
    this.people.set(undefined);
    void this.people.load({ background: true });
  }

  private async act(act: () => Promise<unknown>, done: string): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      toast({ kind: 'success', text: done });
      this.send('t-done');
    } catch (error) {
      this.problem = error;
    } finally {
      this.busy = false;
    }
  }

  private async show(wanted: ApplicationState): Promise<void> {
    const { id, version, name } = this.application;
    const done = t(wanted === 'shown' ? 'shown' : 'hidden', { name: localized(name) });
    await this.act(() => applications.update(id, { state: wanted, version }), done);
  }

  private readonly discard = async (): Promise<void> => {
    const { id, version } = this.application;
    const name = localized(this.application.name);
    const question = { title: t('delete.title', { name }), text: t('delete.text'), action: t('delete'), danger: true };
    if (!(await confirm(question))) return;
    await this.act(() => applications.remove(id, version), t('deleted', { name }));
  };

  private renderFooter(): TemplateResult {
    const { state: current } = this.application;
    return html`<div slot="footer" class="row wrap">
      <t-button icon="pencil" @click=${() => this.send('t-edit')}>${t('edit')}</t-button>
      ${
        current === 'shown'
          ? html`<t-button icon="eye-off" ?loading=${this.busy} @click=${() => this.show('hidden')}>${t('hide')}</t-button>`
          : html`<t-button icon="eye" ?loading=${this.busy} @click=${() => this.show('shown')}>${t('show')}</t-button>`
      }
      ${can('delete', 'Application') ? html`<t-button variant="danger-line" icon="trash" @click=${this.discard}>${t('delete')}</t-button>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { application: one, problem } = this;
    const category = this.categories.find(({ id }) => id === one.category);
    const people = this.people.value === undefined ? '…' : t('people', { count: this.people.value });
    return html`<console-detail-pane heading=${localized(one.name)} subline=${category ? localized(category.name) : ''} icon=${one.icon} with-footer>
      ${problem ? html`<t-callout variant="danger" alert heading=${describeProblem(problem).text}><span class="xs num">${describeProblem(problem).number}</span></t-callout>` : nothing}
      ${definitions([
        [t('state'), stateBadge(one.state)],
        [t('name.zh'), one.name['zh-Hant']],
        [t('name.en'), one.name.en],
        [t('description'), localized(one.description)],
        [t('address'), one.address],
        [t('kind'), t(`kind.${one.kind}`)],
        [t('opens'), t(`opens.${one.opens}`)],
        [t('audience'), audienceText(one.audience)],
        [t('role'), one.role ?? ''],
        [t('who'), html`<span class="people num">${people}</span>`],
        [t('changed'), formatDateTime(one.changedAt)],
      ])}
      ${can('update', 'Application') ? this.renderFooter() : nothing}
    </console-detail-pane>`;
  }
}
