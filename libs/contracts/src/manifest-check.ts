import type { z } from 'zod';
import { type PluginManifest, pluginManifest } from './manifest.js';
import { manifestContradictions } from './manifest-contradictions.js';
import type { FieldError } from './problem.js';

export type ManifestCheck = { manifest: PluginManifest; errors: [] } | { manifest: null; errors: FieldError[] };

/**
 * Reads a parsed `plugin.json`. Either the manifest with its defaults filled in, or everything that is wrong with it:
 * one entry per place, each with a sentence that says what belongs there.
 */
export function checkManifest(value: unknown): ManifestCheck {
  const parsed = pluginManifest.safeParse(value);
  if (!parsed.success) return { manifest: null, errors: parsed.error.issues.map((issue) => describe(issue, value)) };
  const contradictions = manifestContradictions(parsed.data);
  return contradictions.length > 0 ? { manifest: null, errors: contradictions } : { manifest: parsed.data, errors: [] };
}

/** The errors as lines for a terminal or a log: `tiles.0.size: …`. */
export const manifestErrorLines = (errors: readonly FieldError[]): string[] =>
  errors.map(({ path, message }) => `${path || 'plugin.json'}: ${message}`);

function describe(issue: z.core.$ZodIssue, root: unknown): FieldError {
  const path = issue.path.map(String).join('.');
  const found = valueAt(root, issue.path);
  if (found === undefined && issue.code !== 'unrecognized_keys')
    return { path, message: 'is missing', code: 'required' };
  return { path, message: `${sentence(issue)}; found ${shorten(found)}`, code: issue.code };
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'tuple' ? 'a list of fixed length' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return `has no member named ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_format':
      return `must be ${issue.format === 'starts_with' ? 'a path that starts with /' : issue.message}`;
    default:
      return issue.message;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

const shorten = (value: unknown): string => {
  const shown = JSON.stringify(value) ?? 'nothing';
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
};
