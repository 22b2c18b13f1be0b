import type { Activity, Recipient } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { processorContractContents } from '../../../vocabulary/fz-152/contract-contents.ts';
import { hasText } from '../../filled.ts';
import { each, type Rule, type Unmet } from '../../rule.ts';
import { assignment } from '../citations.ts';
import { lacking, lacks } from '../details.ts';
import { chose, isAbroad, isOperator, isProcessor, processorsOf } from '../facts.ts';

/** Where the paper of an assignment falls short: it is not named, or it does not say all of Art. 6 part 3. */
function faultsOf({ id, contract, contractContents }: Recipient): readonly Unmet[] {
  const missing = lacking(processorContractContents, contractContents);
  return [
    ...(hasText(contract)
      ? []
      : [{ path: `/recipients/${id}/contract`, detail: { en: 'It is not named.', ru: 'Оно не указано.' } }]),
    ...(missing.length === 0 ? [] : [{ path: `/recipients/${id}/contractContents`, detail: lacks(missing) }]),
  ];
}

/** Those who process on the operator’s assignment (Art. 6 parts 3 and 6). */
export const assignmentRules: readonly Rule<Activity>[] = [
  {
    id: 'R44',
    severity: 'error',
    citation: assignment,
    message: {
      en: 'Complete the assignment: a contract, or the act of a state or municipal body.',
      ru: 'Дополните поручение: договор либо акт государственного или муниципального органа.',
    },
    path: '/recipients',
    unmet: (activity) => {
      const processors = processorsOf(activity);
      return processors.length === 0 ? undefined : processors.flatMap(faultsOf);
    },
  },
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
