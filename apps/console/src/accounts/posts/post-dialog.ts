import type { ConcurrentPost } from '@tessera/contracts';
import '@tessera/ui/date-field';
import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { ApiProblem } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../../frame/act-dialog.js';
import '../../frame/agency-field.js';
import type { AgencyField } from '../../frame/agency-field.js';
import type { AccountDetail } from '../accounts.api.js';
import { refusal } from '../refusal.js';
import { posts } from './posts.api.js';
import { t } from './texts.js';

/** Reasons that this dialog words itself. */
const reasons = ['main-post', 'post-overlaps', 'too-many-posts', 'ends-before-start', 'out-of-range'] as const;

/** Gives somebody a concurrent post. */
@element('console-post-dialog')
export class PostDialog extends ActDialog<ConcurrentPost> {
  protected override readonly fields = ['agency', 'title', 'from', 'until'];
  @state() private account: AccountDetail | undefined;
  @state() private agency = '';
  @state() private agencyName = '';
  private postTitle = '';
  private from = '';
  private until = '';

  ask(account: AccountDetail): Promise<ConcurrentPost | null> {
    this.account = account;
    this.agency = '';
    this.agencyName = '';
    this.postTitle = '';
    this.from = '';
    this.until = '';
    return this.start();
  }

  protected heading(): string {
    return t('title', { name: this.account?.name ?? '' });
  }

  protected verb(): string {
    return t('verb');
  }

  protected act(): Promise<ConcurrentPost> {
    if (!this.account) throw new Error('ask() first');
    const { agency, postTitle: title, from, until } = this;
    return posts.add(this.account.id, { agency, title, from, until: until || null });
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'forbidden' ? t('wrong.forbidden') : refusal(error);
  }

  /** In this dialog's words where it has any. */
  protected override error(field: string): string {
    const problem = this.problems?.error;
    const code = problem instanceof ApiProblem ? problem.fieldError(field) : undefined;
    const reason = reasons.find((one) => one === code);
    return reason ? t(`wrong.${reason}`) : super.error(field);
  }

  private readonly chosen = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.agency = value;
    this.agencyName = agencyName;
  };

  protected body(): TemplateResult {
    const typed = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<p class="help">${t('note')}</p>
      <console-agency-field name="agency" label=${t('node')} .value=${this.agency} .agencyName=${this.agencyName} .error=${this.error('agency')} @change=${this.chosen}></console-agency-field>
      <t-text-field name="title" label=${t('post-title')} optional maxlength="50" .error=${this.error('title')} @input=${(
        event: Event,
      ) => {
        this.postTitle = typed(event);
      }}></t-text-field>
      <div class="pair">
        <t-date-field name="from" label=${t('from')} .error=${this.error('from')} @change=${(event: Event) => {
          this.from = typed(event);
        }}></t-date-field>
        <t-date-field name="until" label=${t('until')} optional help=${t('until.help')} .error=${this.error('until')} @change=${(
          event: Event,
        ) => {
          this.until = typed(event);
        }}></t-date-field>
      </div>`;
  }
}
