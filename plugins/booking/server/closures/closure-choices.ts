/** Why something is closed; `office`: the office calendar says so. */
export const closureKinds = ['maintenance', 'absence', 'event', 'typhoon', 'office', 'other'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** What people may declare; an absence is that of a driver, and `office` comes from the office calendar alone. */
export const declaredKinds = ['maintenance', 'absence', 'event', 'typhoon', 'other'] as const satisfies ClosureKind[];

export const closureScopes = ['resource', 'site', 'agency', 'government'] as const;
export type ClosureScope = (typeof closureScopes)[number];

/** The whole day, half of it, or from one time to another. */
export const closureParts = ['day', 'morning', 'afternoon', 'hours'] as const;
export type ClosurePart = (typeof closureParts)[number];
