/** What a form sends for the least that each kind needs. */
export interface Office {
  agencyId: string;
  keepers: [string, string | null];
}

const common = ({ agencyId, keepers }: Office) => ({
  agencyId,
  keepers,
  site: '行政大樓',
  public: true,
  whoMayBook: 'agency',
});

export const venueOf = (office: Office, more: object = {}) => ({
  kind: 'venue',
  ...common(office),
  name: '第一會議室',
  floor: '3 樓',
  capacity: 30,
  opens: '08:00',
  closes: '18:00',
  ...more,
});

export const vehicleOf = (office: Office, more: object = {}) => ({
  kind: 'vehicle',
  ...common(office),
  name: 'ABC-1234',
  vehicleType: 'sedan',
  make: '示範牌',
  modelYear: 2023,
  displacement: 1798,
  vehicleNumber: '公 01',
  passengerLimit: 4,
  opens: '07:00',
  closes: '19:00',
  ...more,
});

export const driverOf = (office: Office, more: object = {}) => ({
  kind: 'driver',
  ...common(office),
  name: '司機甲',
  licence: 'small-professional',
  phone: '02-5550-0100',
  ...more,
});
