import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { choiceName, valueText } from './parameter-names.js';
import type { Parameter } from './parameters.api.js';
import { t } from './texts.js';

export interface ControlState {
  text: string;
  error: string;
  readonly: boolean;
  /** Says which variable decides; empty where none does. */
  fixedBy: string;
  typed: (text: string) => void;
}

/** From this many on, all choices beside each other would not fit. */
const mostSegments = 2;

/** The control that fits the type; its help says the bounds and the default. */
export function parameterControl(
  parameter: Parameter,
  { text, error, readonly, fixedBy, typed }: ControlState,
): TemplateResult {
  const { type, description, min = 0, max = 0, maxLength = 0, choices = [], default: usual } = parameter;
  const label = localized(description);
  const heard = (event: Event): void => typed((event.target as HTMLInputElement).value);
  if (readonly)
    return html`<t-text-field readonly hide-label label=${label} .value=${valueText(parameter, parameter.value)} help=${fixedBy}></t-text-field>`;
  if (type === 'boolean' || (type === 'choice' && choices.length <= mostSegments)) {
    const options =
      type === 'boolean'
        ? [
            { value: 'true', label: t('on') },
            { value: 'false', label: t('off') },
          ]
        : choices.map((value) => ({ value, label: choiceName(value) }));
    return html`<t-radio-group hide-label name="value" label=${label} .options=${options} .value=${text} error=${error} @change=${heard}></t-radio-group>`;
  }
  if (type === 'choice')
    return html`<t-select hide-label name="value" label=${label} .options=${choices.map((value) => ({ value, label: choiceName(value) }))}
      .value=${text} error=${error} @change=${heard}></t-select>`;
  if (type === 'integer')
    return html`<t-text-field class="number" hide-label name="value" label=${label} inputmode="numeric" autocomplete="off" .value=${text} error=${error}
      help=${t('bounds', { min: formatNumber(min), max: formatNumber(max), usual: valueText({ type }, usual) })} @input=${heard}></t-text-field>`;
  return html`<t-text-field hide-label name="value" label=${label} autocomplete="off" maxlength=${maxLength} counter .value=${text} error=${error} @input=${heard}></t-text-field>`;
}
