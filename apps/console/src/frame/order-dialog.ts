import { element } from '@tessera/ui/element';
import type { OrderItem } from '@tessera/ui/order-list';
import '@tessera/ui/order-list';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from './act-dialog.js';
import { t } from './texts.js';

export interface OrderQuestion {
  heading: string;
  items: readonly OrderItem[];
  /** Sends every id in its new place. */
  save: (ids: string[]) => Promise<void>;
}

/** Puts things in order, by pointer or keys, and saves the order as one act. */
@element('console-order-dialog')
export class OrderDialog extends ActDialog<true> {
  @state() private asked: OrderQuestion = { heading: '', items: [], save: async () => undefined };

  ask(asked: OrderQuestion): Promise<true | null> {
    this.asked = asked;
    return this.start();
  }

  protected heading(): string {
    return this.asked.heading;
  }

  protected verb(): string {
    return t('order.save');
  }

  protected async act(): Promise<true> {
    await this.asked.save(this.asked.items.map(({ id }) => id));
    return true;
  }

  private readonly arranged = ({ detail: { ids } }: CustomEvent<{ ids: string[] }>): void => {
    const items = ids.flatMap((id) => this.asked.items.find((item) => item.id === id) ?? []);
    this.asked = { ...this.asked, items };
  };

  protected body(): TemplateResult {
    return html`<p class="muted">${t('order.help')}</p>
      <t-order-list label=${this.asked.heading} .items=${this.asked.items} @t-order=${this.arranged}></t-order-list>`;
  }
}
