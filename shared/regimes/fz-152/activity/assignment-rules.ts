import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { processorContractContents } from '../../../vocabulary/fz-152/contract-contents.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { each, type Rule } from '../../rule.ts';
import { assignment } from '../citations.ts';
import { lacking, lacks } from '../details.ts';
import { chose, isAbroad, isOperator, isProcessor } from '../facts.ts';

const missingContents = ({ contractContents }: Recipient): readonly Wording[] =>
  lacking(processorContractContents, contractContents);

/** Those who process on the operator’s assignment (Art. 6 parts 3 and 6). */
export const assignmentRules: readonly Rule<Activity>[] = [
  each<Activity, 'recipients'>('recipients', {
    id: 'R44',
    severity: 'error',
    citation: assignment,
    message: {
      en: 'Complete the assignment: a contract, or the act of a state or municipal body.',
      ru: 'Дополните поручение: договор либо акт государственного или муниципального органа.',
    },
    path: '/contractContents',
    appliesTo: isProcessor,
    isMet: (recipient) => missingContents(recipient).length === 0,
    detail: (recipient) => lacks(missingContents(recipient)),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R107',
    severity: 'warning',
    citation: assignment,
    message: {
      en: 'Name the contract or act by which the processing is assigned.',
      ru: 'Укажите договор или акт, которым поручена обработка.',
    },
    path: '/contract',
    appliesTo: isProcessor,
    isMet: ({ contract }) => hasText(contract),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R46',
    severity: 'warning',
    citation: fz152('Art. 6 part 6', 'ч. 6 ст. 6'),
    message: {
      en: 'Check the assignment abroad: the operator and the foreign processor both answer to the person, and Art. 12 may apply.',
      ru: 'Проверьте поручение иностранному лицу: ответственность перед субъектом несут оператор и обработчик; возможно, применяется ст. 12.',
    },
    path: '/party',
    appliesTo: isProcessor,
    isMet: ({ party }, _activity, context) => !isAbroad(party, context),
  }),
  each<Activity, 'recipients'>('recipients', {
    id: 'R85',
    severity: 'warning',
    citation: assignment,
    message: {
      en: 'Get the person’s consent to the assignment, or name the federal law that makes it needless.',
      ru: 'Получите согласие субъекта на поручение обработки или назовите федеральный закон, по которому оно не нужно.',
    },
    path: '/subjectConsent',
    appliesTo: (recipient, activity) => isProcessor(recipient) && isOperator(activity),
    isMet: ({ subjectConsent, ground }, { consent }) =>
      subjectConsent === true ||
      hasText(ground) ||
      consent?.processorNamed === true ||
      chose(consent?.contents, 'processor'),
  }),
];
