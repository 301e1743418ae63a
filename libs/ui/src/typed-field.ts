import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FormControl } from './form-control.js';

/** What typed text means: a value, or a sentence that says why it is none. */
export type Reading = { value: string } | { fault: string };

/**
 * A field whose value is typed in many ways and kept in one: a readable text becomes the value at once, complaints wait until
 * the field is left. What cannot be read is kept and explained; `fault` is then true and `value` empty.
 */
export abstract class TypedField extends FormControl {
  @property() value = '';

  @state() protected text = '';
  @state() private ownFault = '';
  @query('#control') protected control!: HTMLInputElement;
  private initial = '';
  /** The value as last typed or picked here, to tell it from one the page sets. */
  private ownValue = '';

  /** Something is typed that cannot be the value. */
  get fault(): boolean {
    return this.ownFault !== '';
  }

  /** The value as it is written when nobody types. */
  protected abstract shown(): string;
  /** What was typed; never called with nothing. */
  protected abstract read(text: string): Reading;

  protected override get shownError(): string {
    return this.error || this.ownFault;
  }

  protected override firstUpdated(): void {
    this.initial = this.value;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value')) this.internals.setFormValue(this.value);
    if (this.value !== this.ownValue) this.adopt();
  }

  /** The page has set `value`: what was typed gives way. */
  private adopt(): void {
    this.ownValue = this.value;
    this.ownFault = '';
    this.text = this.shown();
  }

  formResetCallback(): void {
    this.value = this.initial;
    this.adopt();
  }

  protected take(text: string, leaving: boolean): void {
    const reading: Reading = text.trim() ? this.read(text) : { value: '' };
    this.value = 'value' in reading ? reading.value : '';
    this.ownValue = this.value;
    this.ownFault = leaving && 'fault' in reading ? reading.fault : '';
    this.text = leaving && this.value ? this.shown() : text;
  }

  protected left(): void {
    this.take(this.control.value, true);
    this.settled();
  }
}
