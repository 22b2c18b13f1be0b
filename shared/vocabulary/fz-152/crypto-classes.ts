import type { Vocabulary } from '../vocabulary.ts';

/** Classes of cryptographic means of protection, the weakest first. */
export const cryptoClasses: Vocabulary = {
  id: 'fz-152-crypto-classes',
  name: { en: 'Class of cryptographic means', ru: 'Класс СКЗИ' },
  editions: [],
  terms: [
    { code: 'ks1', label: { en: 'KS1', ru: 'КС1' }, citations: [] },
    { code: 'ks2', label: { en: 'KS2', ru: 'КС2' }, citations: [] },
    { code: 'ks3', label: { en: 'KS3', ru: 'КС3' }, citations: [] },
    { code: 'kv', label: { en: 'KV', ru: 'КВ' }, citations: [] },
    { code: 'ka', label: { en: 'KA', ru: 'КА' }, citations: [] },
  ],
};
