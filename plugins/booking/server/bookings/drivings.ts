/** Who drives a booked vehicle: a driver of the pool, the applicant, or another person by name. */
export const drivings = ['driver', 'self', 'named'] as const;
export type Driving = (typeof drivings)[number];
