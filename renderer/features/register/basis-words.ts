import { fz152LegalBases } from '../../../shared/vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../../shared/vocabulary/gdpr/legal-bases.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';

/** One ground as both laws know it, in a word or two: Art. 6(1) GDPR and Art. 6 part 1 152-FZ. */
interface BasisFamily {
  readonly words: Wording;
  readonly gdpr?: string;
  readonly fz152?: string;
}

/** In the order in which groups stand: what both laws know first. */
export const basisFamilies: readonly BasisFamily[] = [
  { words: { en: 'Consent', ru: 'Согласие' }, gdpr: 'consent', fz152: 'item-1' },
  { words: { en: 'Contract', ru: 'Договор' }, gdpr: 'contract', fz152: 'item-5' },
  {
    words: { en: 'Legal obligation', ru: 'Обязанность по закону' },
    gdpr: 'legal-obligation',
    fz152: 'item-2',
  },
  { words: { en: 'Vital interests', ru: 'Жизненные интересы' }, gdpr: 'vital-interests', fz152: 'item-6' },
  { words: { en: 'Public task', ru: 'Публичная задача' }, gdpr: 'public-task' },
  {
    words: { en: 'Legitimate interest', ru: 'Законный интерес' },
    gdpr: 'legitimate-interests',
    fz152: 'item-7',
  },
  { words: { en: 'Court proceedings', ru: 'Судопроизводство' }, fz152: 'item-3' },
  { words: { en: 'Enforcement of judgments', ru: 'Исполнение судебных актов' }, fz152: 'item-3-1' },
  { words: { en: 'State services', ru: 'Государственные услуги' }, fz152: 'item-4' },
  { words: { en: 'Media, science, art', ru: 'СМИ, наука, творчество' }, fz152: 'item-8' },
  { words: { en: 'Statistics, research', ru: 'Статистика, исследования' }, fz152: 'item-9' },
  { words: { en: 'De-identified data', ru: 'Обезличенные данные' }, fz152: 'item-9-1' },
  { words: { en: 'Public data (repealed)', ru: 'Общедоступные (утратил силу)' }, fz152: 'item-10' },
  { words: { en: 'Publication by law', ru: 'Публикация по закону' }, fz152: 'item-11' },
];

type Grounds = Pick<Activity, 'gdprBases' | 'fz152Bases'>;

/** The grounds of an activity as indexes of `basisFamilies`, each once. */
export function familiesOf({ gdprBases = [], fz152Bases = [] }: Grounds): readonly number[] {
  return basisFamilies.flatMap(({ gdpr, fz152 }, index) => {
    const isNamed =
      (gdpr !== undefined && gdprBases.includes(gdpr)) || (fz152 !== undefined && fz152Bases.includes(fz152));
    return isNamed ? [index] : [];
  });
}

/** “Consent, contract”: the grounds in words; empty where none is given. */
export function basisWords(activity: Grounds, language: Language): string {
  const words = familiesOf(activity).map((index) => basisFamilies[index]?.words[language] ?? '');
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ');
}

/** “6(1) item 1 · 6(1)(a)”, «п. 1 ч. 1 ст. 6 · 6(1)(a)»: the places in 152-FZ and the GDPR; an unknown code stands as it is. */
export function basisPlaces({ gdprBases = [], fz152Bases = [] }: Grounds, language: Language): string {
  const items = fz152Bases.map((code) => termOf(fz152LegalBases, code)?.short[language] ?? code);
  const points = gdprBases.map((code) => termOf(gdprLegalBases, code)?.short[language] ?? code);
  const russian = language === 'en' ? `6(1) ${items.join(', ')}` : `${items.join(', ')} ч. 1 ст. 6`;
  return [items.length > 0 ? russian : '', points.join(', ')].filter(Boolean).join(' · ');
}
