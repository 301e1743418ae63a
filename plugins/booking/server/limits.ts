/** How much fits where. Pages say it before anything is sent, so this file imports nothing. */
export const limits = {
  /** Characters. */
  site: 60,
  name: 60,
  floor: 20,
  phone: 40,
  description: 2000,
  rules: 4000,
  note: 1000,
  make: 40,
  plate: 20,
  vehicleNumber: 40,
  meetingLink: 500,
  reason: 200,
  search: 100,
  /** Words for those who do not see the picture. */
  pictureWords: 300,
  /** Pieces. */
  pictures: 12,
  listed: 200,
  drivers: 200,
  /** People. */
  capacity: 100_000,
  passengers: 200,
  /** Cubic centimetres. */
  displacement: 30_000,
  earliestModelYear: 1950,
  /** Minutes. */
  shortestSlot: 5,
  day: 1440,
  lead: 60 * 24 * 90,
  longest: 60 * 24 * 31,
  grace: 240,
  /** Days. */
  horizon: 1100,
} as const;
