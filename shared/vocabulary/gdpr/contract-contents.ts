import type { Wording } from '../../wording/wording.ts';
import { gdpr } from '../cite.ts';
import { gdprEdition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

const content = (code: string, place: string, label: Wording): Term => ({
  code,
  label,
  citations: [gdpr(place)],
});

/** What the contract (or other legal act) with a processor must contain under Art. 28(3) GDPR, and its form (28(9)). */
export const art28ContractContents: Vocabulary = {
  id: 'art-28-contract-contents',
  name: { en: 'Contents of the processor contract', ru: 'Содержание договора с обработчиком' },
  editions: [gdprEdition],
  terms: [
    content('subject-matter', '28(3)', { en: 'Subject-matter of the processing', ru: 'Предмет обработки' }),
    content('duration', '28(3)', { en: 'Duration of the processing', ru: 'Продолжительность обработки' }),
    content('nature-and-purpose', '28(3)', {
      en: 'Nature and purpose of the processing',
      ru: 'Характер и цель обработки',
    }),
    content('data-types', '28(3)', { en: 'Type of personal data', ru: 'Вид персональных данных' }),
    content('subject-categories', '28(3)', {
      en: 'Categories of data subjects',
      ru: 'Категории субъектов данных',
    }),
    content('controller-obligations-and-rights', '28(3)', {
      en: 'Obligations and rights of the controller',
      ru: 'Обязанности и права контролёра',
    }),
    content('documented-instructions', '28(3)(a)', {
      en: 'Processing only on documented instructions, including transfers to a third country',
      ru: 'Обработка только по документированным указаниям, в том числе при передаче в третью страну',
    }),
    content('confidentiality', '28(3)(b)', {
      en: 'Persons who process the data are bound to confidentiality',
      ru: 'Лица, обрабатывающие данные, обязаны соблюдать конфиденциальность',
    }),
    content('security', '28(3)(c)', {
      en: 'Security measures of Art. 32',
      ru: 'Меры безопасности по ст. 32',
    }),
    content('sub-processors', '28(3)(d)', {
      en: 'Conditions for engaging another processor (Art. 28(2) and (4))',
      ru: 'Условия привлечения другого обработчика (ст. 28(2) и (4))',
    }),
    content('assistance-with-rights', '28(3)(e)', {
      en: 'Assistance in answering requests of data subjects',
      ru: 'Содействие в ответах на запросы субъектов данных',
    }),
    content('assistance-with-obligations', '28(3)(f)', {
      en: 'Assistance with the obligations of Art. 32 to 36',
      ru: 'Содействие в исполнении обязанностей по ст. 32–36',
    }),
    content('deletion-or-return', '28(3)(g)', {
      en: 'Deletion or return of the data at the end of the services, at the choice of the controller',
      ru: 'Удаление или возврат данных по окончании услуг по выбору контролёра',
    }),
    content('information-and-audits', '28(3)(h)', {
      en: 'Information that proves compliance; audits and inspections',
      ru: 'Сведения, подтверждающие соблюдение обязанностей; аудиты и проверки',
    }),
    {
      code: 'unlawful-instruction-notice',
      label: {
        en: 'Duty to inform the controller at once of an instruction that infringes the law',
        ru: 'Обязанность немедленно сообщить контролёру об указании, нарушающем закон',
      },
      citations: [
        {
          regime: 'gdpr',
          en: 'Art. 28(3), second subparagraph, GDPR',
          ru: 'второй абзац ст. 28(3) GDPR',
        },
      ],
    },
    content('written-form', '28(9)', {
      en: 'In writing, including in electronic form',
      ru: 'Письменная форма, в том числе электронная',
    }),
  ],
};
