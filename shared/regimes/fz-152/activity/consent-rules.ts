import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { writtenConsentContents } from '../../../vocabulary/fz-152/written-consent-contents.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { labourCode86and88 } from '../citations.ts';
import { lawSince } from '../dates.ts';
import { lacking, lacks } from '../details.ts';
import { restsOnConsent } from '../activity-facts.ts';
import { chose, isOperator, processorsOf } from '../facts.ts';
import { exchangesEmployeesData, needsWrittenConsent } from '../written-consent.ts';

const part1 = fz152('Art. 9 part 1', 'ч. 1 ст. 9');
const since156 = lawSince('156-fz');

const asks = (activity: Activity): boolean => isOperator(activity) && restsOnConsent(activity);

/** The representative and the processor stand in a consent only where there are such; R45 asks for the processor. */
const missingContents = ({ consent }: Activity): readonly Wording[] =>
  lacking(
    writtenConsentContents,
    consent?.contents,
    ({ code }) => code !== 'representative' && code !== 'processor',
  );

const namesProcessor = ({ consent }: Activity): boolean =>
  consent?.processorNamed === true || chose(consent?.contents, 'processor');

const asksForProcessor = (activity: Activity): boolean => asks(activity) && processorsOf(activity).length > 0;

const nameProcessor: Wording = {
  en: 'Name in the consent who processes on your assignment.',
  ru: 'Укажите в согласии лицо, обрабатывающее данные по поручению.',
};

/** How consent is asked, and what it says. */
export const consentRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R25',
    severity: 'error',
    citation: fz152('Art. 9 parts 1, 3', 'ч. 1, 3 ст. 9'),
    message: {
      en: 'Name the text of consent in use: you have to prove that consent was given.',
      ru: 'Укажите действующий текст согласия: получение согласия доказывает оператор.',
    },
    path: '/consent/document',
    appliesTo: asks,
    isMet: ({ consent }) => hasText(consent?.document),
  }),
  whole<Activity>({
    id: 'R26',
    severity: 'error',
    citation: part1,
    message: {
      en: 'Draw the consent up apart from other documents: since 1 September 2025 it may not be part of them.',
      ru: 'Оформите согласие отдельно от иных документов: с 1 сентября 2025 г. это обязательно.',
    },
    path: '/consent/separate',
    from: since156,
    appliesTo: (activity) => asks(activity) && activity.consent?.separate !== undefined,
    isMet: ({ consent }) => consent?.separate !== false,
  }),
  whole<Activity>({
    id: 'R26',
    severity: 'warning',
    citation: part1,
    message: {
      en: 'Say whether the consent is drawn up apart from other documents.',
      ru: 'Укажите, оформлено ли согласие отдельно от иных документов.',
    },
    path: '/consent/separate',
    from: since156,
    appliesTo: asks,
    isMet: ({ consent }) => consent?.separate !== undefined,
  }),
  whole<Activity>({
    id: 'R27',
    severity: 'info',
    citation: part1,
    message: {
      en: 'Check the text of consent: it is older than the rule that consent is drawn up separately.',
      ru: 'Проверьте текст согласия: он старше требования оформлять согласие отдельно.',
    },
    path: '/consent/inForceFrom',
    from: since156,
    appliesTo: (activity) => asks(activity) && activity.consent?.inForceFrom !== undefined,
    isMet: ({ consent }) => (consent?.inForceFrom ?? since156) >= since156,
  }),
  whole<Activity>({
    id: 'R28',
    severity: 'error',
    citation: fz152('Art. 9 part 4', 'ч. 4 ст. 9'),
    message: {
      en: 'Complete the written consent.',
      ru: 'Дополните письменное согласие.',
    },
    path: '/consent/contents',
    appliesTo: needsWrittenConsent,
    isMet: (activity) => missingContents(activity).length === 0,
    detail: (activity) => lacks(missingContents(activity)),
  }),
  whole<Activity>({
    id: 'R112',
    severity: 'error',
    citation: labourCode86and88,
    message: {
      en: 'Take the consent in writing: data of employees come from third parties or go to them on consent.',
      ru: 'Получите письменное согласие: данные работников получают от третьих лиц или передают им на основании согласия.',
    },
    path: '/consent/form',
    appliesTo: (activity, context) => asks(activity) && exchangesEmployeesData(activity, context),
    isMet: ({ consent }) => consent?.form === 'written',
  }),
  whole<Activity>({
    id: 'R29',
    severity: 'warning',
    citation: fz152('Art. 9 part 1, part 4 item 4', 'ч. 1, п. 4 ч. 4 ст. 9'),
    message: {
      en: 'Take a consent for each purpose: Roskomnadzor and courts expect it, so it is recommended.',
      ru: 'Оформите согласие на каждую цель: этого ждут Роскомнадзор и суды, поэтому так рекомендуется.',
    },
    path: '/consent/severalPurposes',
    appliesTo: asks,
    isMet: ({ consent }) => consent?.severalPurposes !== true,
  }),
  whole<Activity>({
    id: 'R45',
    severity: 'error',
    citation: fz152('Art. 9 part 4 item 6', 'п. 6 ч. 4 ст. 9'),
    message: nameProcessor,
    path: '/consent/processorNamed',
    appliesTo: (activity, context) => asksForProcessor(activity) && needsWrittenConsent(activity, context),
    isMet: namesProcessor,
  }),
  whole<Activity>({
    id: 'R45',
    severity: 'warning',
    citation: fz152('Art. 6 part 3', 'ч. 3 ст. 6'),
    message: nameProcessor,
    path: '/consent/processorNamed',
    appliesTo: (activity, context) => asksForProcessor(activity) && !needsWrittenConsent(activity, context),
    isMet: namesProcessor,
  }),
];
