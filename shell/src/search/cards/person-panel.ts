import type { PersonCard } from '@tessera/contracts';
import '@tessera/ui/avatar';
import '@tessera/ui/button';
import { element } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { css, html, nothing, type TemplateResult } from 'lit';
import { fetchPerson } from '../search.api.js';
import { t } from '../texts.js';
import { CardPanel, cardStyles } from './card-panel.js';
import { actionsOf, type CardAction } from './person-actions.js';

/** A colleague: who, where, how to reach them, and what plugins can do for them. */
@element('tessera-person-panel')
export class PersonPanel extends CardPanel<PersonCard> {
  static override styles = [
    base,
    cardStyles,
    css`
      .picture { margin-bottom: 20px; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
      .acts li { display: contents; }
    `,
  ];

  protected readonly label = t('person.card');
  protected fetch(key: string, signal: AbortSignal): Promise<PersonCard> {
    return fetchPerson(key, signal);
  }
  protected headingOf({ name, title }: PersonCard): [string, string] {
    return [name, title];
  }

  private renderAction({ key, label, icon, href, run }: CardAction): TemplateResult {
    return href
      ? html`<li><t-button data-action=${key} icon=${icon} href=${href}>${label}</t-button></li>`
      : html`<li><t-button data-action=${key} icon=${icon} @click=${() => void run?.()}>${label}</t-button></li>`;
  }

  protected renderCard(card: PersonCard): TemplateResult {
    const { name, picture, agency, unit, posts, account, officePhone, mail } = card;
    const line = (label: string, value: string | TemplateResult) =>
      value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing;
    const actions = actionsOf(card);
    return html`<t-avatar class="picture" name=${name} .picture=${picture} size="large"></t-avatar>
      <dl>
        ${line(t('person.agency'), agency.name)}
        ${line(t('person.unit'), unit?.name ?? '')}
        ${posts.map((post) => line(t('person.post'), [post.agency.name, post.unit?.name, post.title].filter(Boolean).join('　')))}
        ${line(t('person.account'), account)}
        ${line(t('person.phone'), officePhone)}
        ${line(t('person.mail'), mail ? html`<a href=${`mailto:${mail}`}>${mail}</a>` : '')}
      </dl>
      ${actions.length ? html`<ul class="acts" aria-label=${t('person.actions')}>${actions.map((one) => this.renderAction(one))}</ul>` : nothing}`;
  }
}
