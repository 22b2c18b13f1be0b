import type { Paper } from '../../paper/paper.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { scopeOf } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { draftOf } from '../fz152-forms/draft-filing.ts';
import { officialForm } from '../fz152-forms/translation.ts';
import { checklist } from './checklist.ts';
import { crossing } from './crossing.ts';
import { annexBlocks, formBlocks } from './form.ts';

const name: Wording = {
  en: 'Notification of the intention to transfer personal data across the border',
  ru: 'Уведомление о намерении осуществлять трансграничную передачу персональных данных',
};
const shortTitle: Wording = {
  en: 'Notification of cross-border transfer',
  ru: 'Уведомление о трансграничной передаче',
};
const law: Wording = {
  en: 'Article 12 parts 3–5 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”',
  ru: 'части 3–5 статьи 12 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
};
const noTransfers: Wording = {
  en: 'No transfer out of Russia is recorded for the purposes of the operator.',
  ru: 'Для целей оператора не указано ни одной передачи за пределы России.',
};

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle: officialForm(law),
    facts: [],
    sections: [
      { orientation: 'portrait', blocks: formBlocks(request.date, scope) },
      { orientation: 'portrait', blocks: annexBlocks(scope) },
    ],
    brief: true,
  });
}

function nothingToPrint({ register, language }: DocumentRequest): Wording | undefined {
  const draft = draftOf(register, 'cross-border-notification');
  return crossing(draft, scopeOf(register, language, 'fz-152')).length > 0 ? undefined : noTransfers;
}

/** The notification of a transfer out of Russia: the seven contents, and the recipients in an annex. */
export const fz152CrossBorderNotification: DocumentKind = {
  id: 'fz152-cross-border-notification',
  regime: 'fz-152',
  name,
  law: [fz152('Art. 12 parts 3–5', 'ч. 3–5 ст. 12')],
  formats: ['docx', 'pdf', 'html'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  nothingToPrint,
  build,
};
