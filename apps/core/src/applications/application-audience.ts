import { type ApplicationAudience, type AudienceView, audienceKey } from '@tessera/contracts';
import { type Agencies, type AgencyNode, ProblemError } from '@tessera/sdk';

/** Stored keys of an audience; 422 at the field for an agency that is unknown, dissolved or a unit. */
export function keysOfAudience(audience: ApplicationAudience, agencies: Agencies): string[] {
  if (audience.kind === 'everyone') return [audienceKey.government];
  const { id } = addressable(audience.agency, 'audience.agency', agencies);
  if (audience.kind === 'agency-and-subordinates') return [audienceKey.subtree(id)];
  const listed = audience.kind === 'agency-and-listed' ? audience.listed : [];
  const others = listed.map((code, at) => addressable(code, `audience.listed.${at}`, agencies).id);
  return [...new Set([id, ...others])].map(audienceKey.agency);
}

/** The audience that keys stand for; an agency that is gone keeps its id for a name. */
export function audienceOf(keys: readonly string[], agencies: Agencies): AudienceView {
  const [first = '', ...others] = keys;
  if (first === audienceKey.government) return { kind: 'everyone', agency: null, listed: [] };
  const named = (key: string) => {
    const id = key.slice(2);
    const { code = id, name = id } = agencies.byId(id) ?? {};
    return { code, name };
  };
  if (first === audienceKey.subtree(first.slice(2)))
    return { kind: 'agency-and-subordinates', agency: named(first), listed: [] };
  const kind = others.length > 0 ? 'agency-and-listed' : 'agency';
  return { kind, agency: named(first), listed: others.map(named) };
}

/** Agencies whose own people are reached; null: those of all. */
export function agenciesReached(keys: readonly string[], agencies: Agencies): string[] | null {
  if (keys.includes(audienceKey.government)) return null;
  return keys.flatMap((key) => {
    const id = key.slice(2);
    return key === audienceKey.subtree(id) ? agencies.subtree(id) : [id];
  });
}

function addressable(code: string, path: string, agencies: Agencies): AgencyNode {
  const agency = agencies.byCode(code);
  const fault =
    (!agency && 'unknown-agency') ||
    (agency?.state === 'dissolved' && 'agency-dissolved') ||
    (agency?.kind === 'unit' && 'is-unit');
  if (!agency || fault) throw ProblemError.invalid([{ path, message: 'not an agency to address', code: fault || '' }]);
  return agency;
}
