import type { Paper } from '../../paper/paper.ts';
import { byLaw, fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { scopeOf } from '../describe/scope.ts';
import type { DocumentKind, DocumentOption, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import { officialForm } from '../fz152-forms/translation.ts';
import { checklist } from './checklist.ts';
import { cribBlocks } from './crib-paper.ts';
import { formBlocks } from './form.ts';
import { notified } from './notified.ts';

const name: Wording = {
  en: 'Notification of the intention to process personal data',
  ru: 'Уведомление о намерении осуществлять обработку персональных данных',
};
const shortTitle: Wording = { en: 'Notification of processing', ru: 'Уведомление об обработке' };

const law: Wording = {
  en: 'Article 22 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”; Roskomnadzor Order No. 180 of 28.10.2022, appendix 1',
  ru: 'статья 22 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»; приложение № 1 к приказу Роскомнадзора от 28.10.2022 № 180',
};

const cribName: Wording = {
  en: 'Crib for the notification on the portal of Roskomnadzor',
  ru: 'Памятка для заполнения уведомления на портале Роскомнадзора',
};
const cribShort: Wording = { en: 'Crib for the portal', ru: 'Памятка для портала' };
const cribAbout: Wording = {
  en: 'Values and names of check-boxes are in Russian, as the portal takes them. Not a document to file.',
  ru: 'Значения для копирования в поля формы и отметки. В Роскомнадзор не подаётся.',
};

const form: DocumentOption = {
  id: 'form',
  label: { en: 'As', ru: 'Вид' },
  values: () => [
    { value: 'form', label: { en: 'Form to file', ru: 'Форма для подачи' } },
    { value: 'crib', label: { en: 'Crib for the portal', ru: 'Памятка для портала' } },
  ],
};

function build(request: DocumentRequest): Paper {
  const { register, language } = request;
  const scope = scopeOf(register, language, 'fz-152');
  const draft = draftOf(register, 'notification');
  const isCrib = request.options['form'] === 'crib';
  const blocks = isCrib
    ? cribBlocks(register, language)
    : formBlocks(notified(register, draft), draft, scope);
  return paperOf(request, scope, {
    title: isCrib ? cribName : name,
    shortTitle: isCrib ? cribShort : shortTitle,
    subtitle: isCrib ? cribAbout : officialForm(law),
    facts: [],
    sections: [{ orientation: 'portrait', blocks }],
    brief: true,
  });
}

/** The notification of the intention to process, in the order of the form, or as a crib for the portal. */
export const fz152Notification: DocumentKind = {
  id: 'fz152-notification',
  regime: 'fz-152',
  name,
  law: [
    fz152('Art. 22 parts 1, 3, 3.1', 'ч. 1, 3, 3.1 ст. 22'),
    byLaw('Roskomnadzor Order No. 180 of 28.10.2022', 'приказ Роскомнадзора от 28.10.2022 № 180'),
  ],
  formats: ['docx', 'pdf', 'html'],
  options: [form],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  separately: 'form',
  build,
};
