import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { t } from './texts.js';

const sentences: Record<string, () => string> = {
  'too-short': () => t('field.empty'),
  'too-long': () => t('field.too-long'),
  'line-break': () => t('field.line-break'),
  unstorable: () => t('field.unstorable'),
  taken: () => t('field.taken'),
  'not-a-code': () => t('field.not-a-code'),
  'not-an-account-name': () => t('field.not-an-account-name'),
  'not-a-phone': () => t('field.not-a-phone'),
  'not-a-mail-address': () => t('field.not-a-mail-address'),
  'unknown-agency': () => t('field.unknown-agency'),
  'agency-dissolved': () => t('field.agency-dissolved'),
  'agency-required': () => t('field.agency-required'),
  'too-deep': () => t('field.too-deep'),
  'unit-without-agency': () => t('field.unit-without-agency'),
  'is-unit': () => t('field.is-unit'),
  'role-is-unlimited': () => t('field.role-is-unlimited'),
  'role-is-implicit': () => t('field.role-is-implicit'),
  'account-not-active': () => t('field.account-not-active'),
  'unknown-account': () => t('field.unknown-account'),
  'in-the-past': () => t('field.in-the-past'),
};

/** What is wrong with one field, as a sentence that says how to mend it. */
export const fieldSentence = (code: string): string =>
  Object.hasOwn(sentences, code) && sentences[code] ? sentences[code]() : t('field.wrong');

/** A refused form: a sentence for each wrong field, and one for the whole where no field is to blame. */
export class FieldProblems {
  private readonly byPath = new Map<string, string>();
  readonly general: { text: string; number: string } | undefined;

  constructor(
    readonly error: unknown,
    fields: readonly string[],
  ) {
    const errors = (error instanceof ApiProblem && error.problem.errors) || [];
    for (const { path, code } of errors) {
      const field = fields.find((one) => path === one || path.startsWith(`${one}.`));
      if (field && !this.byPath.has(field)) this.byPath.set(field, fieldSentence(code ?? ''));
    }
    if (this.byPath.size === 0) this.general = describeProblem(error);
  }

  of(field: string): string {
    return this.byPath.get(field) ?? '';
  }

  get count(): number {
    return this.byPath.size;
  }
}
