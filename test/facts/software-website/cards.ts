export const both = ['fz152-register', 'fz152-policy-extract', 'fz152-policy'];

export const cards = {
  exchange: { en: 'External information exchange', ru: 'Внешний информационный обмен' },
  site: { en: 'Organisation and management of the website', ru: 'Организация и управление сайтом' },
} as const;
