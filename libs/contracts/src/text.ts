import { z } from 'zod';

/** A lone surrogate silently becomes U+FFFD in PostgreSQL, NUL is refused by it: both are refused here, as bad input. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** Does PostgreSQL keep this text as it is? */
export const isStorable = (value: string): boolean => !value.includes('\0') && !loneSurrogate.test(value);

export interface TextLimits {
  /** Fewest code points after trimming; 1 unless told. */
  min?: number;
  /** Most code points. */
  max: number;
  /** Keep line breaks (a body) or refuse them (a title). */
  multiline?: boolean;
}

/** Text typed by a person: trimmed, NFC, counted in code points, storable in PostgreSQL without loss. */
export const text = ({ min = 1, max, multiline = false }: TextLimits) =>
  z
    .string()
    .max(max * 8)
    .transform((value) => value.trim().normalize('NFC'))
    .superRefine((value, context) => {
      const length = [...value].length;
      if (!isStorable(value)) context.addIssue({ code: 'custom', message: 'unstorable' });
      if (length < min) context.addIssue({ code: 'custom', message: 'too-short' });
      if (length > max) context.addIssue({ code: 'custom', message: 'too-long' });
      if (!multiline && /[\r\n\u2028\u2029]/.test(value)) context.addIssue({ code: 'custom', message: 'line-break' });
    });

/** One thing's name or label per UI language. */
export const localized = z.object({ 'zh-Hant': z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof localized>;

export const locales = ['zh-Hant', 'en'] as const;
export const locale = z.enum(locales);
export type Locale = z.infer<typeof locale>;
