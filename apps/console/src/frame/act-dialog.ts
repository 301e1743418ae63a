import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { TesseraElement } from '@tessera/ui/element';
import { base, form } from '@tessera/ui/styles';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FieldProblems } from './field-problems.js';
import { focusFirstWrong, problemCallout } from './problem-callout.js';
import { t } from './texts.js';

export const actDialogStyles = [
  base,
  form,
  css`
    .fields { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
    .pair { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
  `,
];

/**
 * A dialog around one act: asks, sends, shows what is wrong at the fields and keeps what was typed. `start()` resolves with
 * the server's answer, or with null when the person goes away from it.
 */
export abstract class ActDialog<Answer> extends TesseraElement {
  static override styles = actDialogStyles;

  @state() protected open = false;
  @state() protected busy = false;
  @state() protected problems: FieldProblems | undefined;
  private resolve: (answer: Answer | null) => void = () => undefined;

  /** Names of the fields, as the server names them in `errors`. */
  protected readonly fields: readonly string[] = [];
  /** Something is lost: red button, and the way out has the first focus. */
  @state() protected danger = false;
  /** The way out has the first focus though nothing is known to be lost yet. */
  protected cancelFirst = false;
  protected size: 'small' | 'medium' | 'large' = 'medium';

  protected abstract heading(): string;
  /** The verb on the button. */
  protected abstract verb(): string;
  protected abstract body(): TemplateResult;
  protected abstract act(): Promise<Answer>;

  protected subline(): string {
    return '';
  }

  protected mayAct(): boolean {
    return true;
  }

  /** What the server said besides its sentence, e.g. who stands in the way. */
  protected explain(_error: unknown): TemplateResult | string | undefined {
    return undefined;
  }

  protected footerStart(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected start(): Promise<Answer | null> {
    this.problems = undefined;
    this.busy = false;
    this.open = true;
    void this.focusFirst();
    return new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  /** Fields are made when the dialog opens; one that has not drawn itself yet cannot take the focus. */
  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement & { updateComplete?: Promise<boolean> }>('[autofocus]');
    await first?.updateComplete;
    first?.focus();
  }

  protected end(answer: Answer | null): void {
    this.open = false;
    this.resolve(answer);
  }

  protected error(field: string): string {
    return this.problems?.of(field) ?? '';
  }

  protected readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (this.busy || !this.mayAct()) return;
    this.busy = true;
    try {
      this.end(await this.act());
    } catch (error) {
      this.problems = new FieldProblems(error, this.fields);
      await this.updateComplete;
      focusFirstWrong(this.renderRoot, this.problems);
    } finally {
      this.busy = false;
    }
  };

  private readonly closed = (event: CustomEvent<{ reason: string }>): void => {
    if (event.target !== event.currentTarget) return;
    if (this.busy) event.preventDefault();
    else if (this.open) this.end(null);
  };

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.submit}>
      <t-dialog heading=${this.heading()} subline=${this.subline()} size=${this.size} .open=${this.open} @t-close=${this.closed}>
        ${this.open ? html`<div class="fields">${problemCallout(this.problems, { explain: this.problems && this.explain(this.problems.error) })}${this.body()}</div>` : nothing}
        <span slot="footer-start">${this.footerStart()}</span>
        <t-button slot="footer" ?autofocus=${this.danger || this.cancelFirst} @click=${() => this.end(null)}>${t('cancel')}</t-button>
        <t-button slot="footer" type="submit" variant=${this.danger ? 'danger' : 'primary'} ?loading=${this.busy} ?disabled=${!this.mayAct()}
          >${this.verb()}</t-button>
      </t-dialog>
    </form>`;
  }
}
