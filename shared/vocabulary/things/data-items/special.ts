import { fz152, gdpr } from '../../cite.ts';
import { itemsOf } from './data-item.ts';

const article9 = gdpr('9(1)');
const bothLists = [article9, fz152('Art. 10 part 1', 'ч. 1 ст. 10')];
const healthInBothLists = [gdpr('4(15)'), ...bothLists];

export const specialItems = itemsOf('special', [
  {
    code: 'racial-origin',
    label: { en: 'Racial origin', ru: 'Расовая принадлежность' },
    citations: bothLists,
    category: 'special',
  },
  {
    code: 'ethnic-origin',
    label: { en: 'National or ethnic origin', ru: 'Национальная принадлежность (этническое происхождение)' },
    hint: { en: 'Not citizenship.', ru: 'Не гражданство.' },
    citations: bothLists,
    category: 'special',
    portalBox: 'национальная принадлежность',
  },
  {
    code: 'political-opinions',
    label: { en: 'Political opinions', ru: 'Политические взгляды' },
    citations: bothLists,
    category: 'special',
    portalBox: 'политические взгляды',
  },
  {
    code: 'religious-or-philosophical-beliefs',
    label: { en: 'Religious or philosophical beliefs', ru: 'Религиозные или философские убеждения' },
    citations: bothLists,
    category: 'special',
    portalBox: 'религиозные или философские убеждения',
  },
  {
    code: 'trade-union-membership',
    label: { en: 'Trade-union membership', ru: 'Членство в профсоюзе' },
    hint: {
      en: 'A special category under the GDPR; not named in the Russian list.',
      ru: 'Специальная категория по GDPR; в перечне 152-ФЗ не названо.',
    },
    citations: [article9],
    gdprCategory: 'special',
  },
  {
    code: 'health',
    label: { en: 'Data concerning health', ru: 'Сведения о состоянии здоровья' },
    citations: healthInBothLists,
    category: 'special',
    portalBox: 'сведения о состоянии здоровья',
  },
  {
    code: 'sick-leave-and-disability',
    label: {
      en: 'Sick leave, disability, medical examinations',
      ru: 'Временная нетрудоспособность, инвалидность, медицинские осмотры',
    },
    citations: healthInBothLists,
    category: 'special',
    portalBox: 'сведения о состоянии здоровья',
  },
  {
    code: 'genetic-data',
    label: { en: 'Genetic data', ru: 'Генетические данные' },
    hint: {
      en: 'A special category under the GDPR; not named in the Russian list. If they tell of health or identify a person, choose those items too.',
      ru: 'Специальная категория по GDPR; в перечне 152-ФЗ не названы. Если по ним судят о здоровье или устанавливают личность, укажите и эти сведения.',
    },
    citations: [gdpr('4(13)'), article9],
    gdprCategory: 'special',
  },
  {
    code: 'sex-life',
    label: { en: 'Sex life (intimate life)', ru: 'Сведения об интимной жизни' },
    citations: bothLists,
    category: 'special',
  },
  {
    code: 'sexual-orientation',
    label: { en: 'Sexual orientation', ru: 'Сексуальная ориентация' },
    hint: {
      en: 'Named in the GDPR. The Russian list speaks of intimate life, so treat it as special there too.',
      ru: 'Названа в GDPR. 152-ФЗ говорит об интимной жизни, поэтому и здесь осторожнее считать данные специальными.',
    },
    citations: [article9],
    category: 'special',
  },
]);
