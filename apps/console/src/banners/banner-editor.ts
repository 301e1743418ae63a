import type { BannerPicture, ManagedBanner } from '@tessera/contracts';
import { dateIn } from '@tessera/contracts/zoned-dates';
import '@tessera/ui/date-field';
import { element } from '@tessera/ui/element';
import '@tessera/ui/switch';
import '@tessera/ui/text-field';
import { ApiProblem, pageTimeZone } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import './audience-field.js';
import { audienceOf, type BannerDraft, bannerOf, draftOf } from './banner-draft.js';
import { banners } from './banners.api.js';
import './picture-field.js';
import { t } from './texts.js';

/** Makes a banner, or changes one. */
@element('console-banner-editor')
export class BannerEditor extends ActDialog<ManagedBanner> {
  protected override readonly fields = ['picture', 'alt.zh-Hant', 'alt.en', 'link', 'from', 'to', 'audience'];
  protected override size = 'large' as const;
  @state() private edited: ManagedBanner | null = null;
  @state() private draft: BannerDraft = draftOf(null, '');

  ask(edited: ManagedBanner | null): Promise<ManagedBanner | null> {
    this.edited = edited;
    this.draft = draftOf(edited, dateIn(new Date(Date.now()), pageTimeZone()));
    return this.start();
  }

  protected heading(): string {
    return t(this.edited ? 'edit' : 'create');
  }

  protected verb(): string {
    return t('save');
  }

  protected override mayAct(): boolean {
    return this.draft.picture !== null && audienceOf(this.draft) !== undefined;
  }

  protected async act(): Promise<ManagedBanner> {
    const banner = bannerOf(this.draft);
    if (!banner) throw new Error('the form cannot be sent without a picture and an audience');
    const { edited } = this;
    return edited ? banners.update(edited.id, { ...banner, version: edited.version }) : banners.create(banner);
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'conflict' ? t('conflict') : undefined;
  }

  private put(change: Partial<BannerDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private readonly typed = (member: 'zh' | 'en' | 'link' | 'from' | 'to') => (event: Event) =>
    this.put({ [member]: (event.target as HTMLInputElement).value });

  private renderWords(): TemplateResult {
    const { zh, en, link } = this.draft;
    return html`<div class="pair">
        <t-text-field name="alt.zh-Hant" label=${t('alt.zh')} help=${t('alt.help')} maxlength="120" .value=${zh} error=${this.error('alt.zh-Hant')} @input=${this.typed('zh')}></t-text-field>
        <t-text-field name="alt.en" label=${t('alt.en')} maxlength="240" .value=${en} error=${this.error('alt.en')} @input=${this.typed('en')}></t-text-field>
      </div>
      <t-text-field optional name="link" label=${t('link')} help=${t('link.help')} inputmode="url" autocomplete="off" maxlength="2000" .value=${link} error=${this.error('link') && t('link.unsafe')} @input=${this.typed('link')}></t-text-field>`;
  }

  protected body(): TemplateResult {
    const { picture, zh, from, to, kind, agency, shown } = this.draft;
    return html`
      <console-picture-field autofocus .value=${picture} alt=${zh}  @t-picture=${({ detail }: CustomEvent<BannerPicture>) => this.put({ picture: detail })}></console-picture-field>
      ${this.renderWords()}
      <div class="pair">
        <t-date-field name="from" label=${t('from')} .value=${from} error=${this.error('from')} @change=${this.typed('from')}></t-date-field>
        <t-date-field optional name="to" label=${t('to')} help=${t('to.help')} .value=${to} error=${this.error('to') && t('to.backwards')} @change=${this.typed('to')}></t-date-field>
      </div>
      <console-banner-audience .value=${{ kind, agency }} error=${this.error('audience')}
        @t-audience=${({ detail }: CustomEvent<Pick<BannerDraft, 'kind' | 'agency'>>) => this.put(detail)}></console-banner-audience>
      <t-switch label=${t('shown')} ?checked=${shown} @change=${(event: Event) => this.put({ shown: (event.target as HTMLInputElement).checked })}></t-switch>`;
  }
}
