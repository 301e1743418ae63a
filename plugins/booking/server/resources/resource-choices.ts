/** The three kinds of one resource model. */
export const resourceKinds = ['venue', 'vehicle', 'driver'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Kinds that are booked by themselves; a driver comes with a vehicle. */
export const bookableKinds = ['venue', 'vehicle'] as const;
export type BookableKind = (typeof bookableKinds)[number];

/** 全府; 本機關（不含下級機關）; 本機關與指定機關. */
export const whoMayBook = ['government', 'agency', 'listed'] as const;
export type WhoMayBook = (typeof whoMayBook)[number];

/** On which days it is open, by the office calendar of its agency. */
export const openOn = ['working-days', 'every-day'] as const;
export type OpenOn = (typeof openOn)[number];

export const vehicleTypes = ['motorcycle', 'sedan', 'van', 'light-truck', 'truck', 'minibus', 'bus'] as const;
export type VehicleType = (typeof vehicleTypes)[number];

/** 機車; 普通小型車; 職業小型車; 大貨車; 大客車; 聯結車. */
export const licences = ['motorcycle', 'small', 'small-professional', 'truck', 'bus', 'trailer'] as const;
export type Licence = (typeof licences)[number];

/** Who may join an online meeting from the lobby page: those invited, or all who may book. */
export const linkFor = ['invited', 'all'] as const;
export type LinkFor = (typeof linkFor)[number];
