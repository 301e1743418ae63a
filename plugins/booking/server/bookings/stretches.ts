/** From when to when something goes on. */
export interface Stretch {
  startsAt: Date;
  endsAt: Date;
}

/** The same times without overlaps, earliest first; those that touch are one. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const { startsAt, endsAt } of [...stretches].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = apart.at(-1);
    if (!last || startsAt > last.endsAt) apart.push({ startsAt, endsAt });
    else if (endsAt > last.endsAt) last.endsAt = endsAt;
  }
  return apart;
}
