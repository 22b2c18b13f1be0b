import type { Activity, Transfer } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import type { Rule } from '../../rule.ts';
import { eachTransfer } from '../each-transfer.ts';
import { namesDeadFramework } from '../detectors/dead-frameworks.ts';
import { restsOn } from '../facts/bases.ts';
import { by, mechanismOf } from '../facts/mechanisms.ts';
import { adequacyOf, countryOf, leavesEea } from '../facts/places.ts';
import { isController, isProcessor } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { source } from '../sources.ts';

const onPublicTask = restsOn('public-task');
const byDecision = by('adequacy', 'data-privacy-framework');
const byCompellingInterests = by('compelling-interests');

/** No mechanism is named that could hold for the country: none at all, or a decision that does not exist. */
const isUngrounded = (transfer: Transfer, context: Context): boolean =>
  leavesEea(transfer, context) &&
  adequacyOf(countryOf(transfer, context), context) === undefined &&
  (transfer.mechanism === undefined || byDecision(transfer));

const closedToAuthorities = (transfer: Transfer, _: Activity, { organisation }: Context): boolean =>
  organisation.publicBody === true && mechanismOf(transfer)?.closedToAuthorities === true;

const mechanism: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G71',
    severity: 'error',
    citation: gdpr('44–46, 49'),
    message: {
      en: 'Choose a safeguard or a derogation: no adequacy decision covers this country.',
      ru: 'Выберите гарантию или исключение: решения об адекватности для этой страны нет.',
    },
    path: '/mechanism',
    appliesTo: (transfer, activity, context) => isController(activity) && leavesEea(transfer, context),
    isMet: (transfer, _, context) => !isUngrounded(transfer, context),
  }),
  eachTransfer({
    id: 'P04',
    severity: 'warning',
    citation: gdpr('44, 46, 28(3)(a)'),
    message: {
      en: 'Name what makes the transfer lawful and see that the controller’s instructions cover it.',
      ru: 'Укажите, что делает передачу законной, и проверьте, что её охватывают указания контролёра.',
    },
    path: '/mechanism',
    appliesTo: (transfer, activity, context) => isProcessor(activity) && leavesEea(transfer, context),
    isMet: (transfer, _, context) => !isUngrounded(transfer, context),
  }),
  eachTransfer({
    id: 'G77',
    severity: 'warning',
    citation: source('Court of Justice of the EU, C-362/14 and C-311/18', 'Суд ЕС, дела C-362/14 и C-311/18'),
    message: {
      en: 'Choose another mechanism: Safe Harbour and Privacy Shield were annulled in 2015 and 2020.',
      ru: 'Выберите другой механизм: Safe Harbour и Privacy Shield отменены в 2015 и 2020 годах.',
    },
    path: '/document',
    isMet: ({ document, safeguards, assessment }) =>
      ![document, safeguards, assessment].some(namesDeadFramework),
  }),
];

const derogations: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G75',
    severity: 'error',
    citation: gdpr('30(1)(e), 49(1) second subparagraph, 49(6)'),
    message: {
      en: 'Document the suitable safeguards in the record: the transfer rests on compelling legitimate interests.',
      ru: 'Опишите в реестре надлежащие гарантии: передача основана на веских законных интересах.',
    },
    path: '/safeguards',
    appliesTo: (transfer, activity) => isController(activity) && byCompellingInterests(transfer),
    isMet: ({ safeguards }) => isSaid(safeguards),
  }),
  eachTransfer({
    id: 'G76',
    severity: 'error',
    citation: gdpr('49(1) second subparagraph'),
    message: {
      en: 'Take another mechanism: a transfer on compelling legitimate interests must not be repetitive.',
      ru: 'Выберите другой механизм: передача на основе веских законных интересов не должна повторяться.',
    },
    path: '/repetitive',
    appliesTo: byCompellingInterests,
    isMet: ({ repetitive }) => repetitive !== true,
  }),
  eachTransfer({
    id: 'G76',
    severity: 'warning',
    citation: source(
      'Art. 49(1)(b), (c), (e) GDPR; recital 111; guidance: EDPB Guidelines 2/2018',
      'ст. 49(1)(b), (c), (e) GDPR; п. 111 преамбулы; разъяснения: Руководство EDPB 2/2018',
    ),
    message: {
      en: 'Check that the transfer is occasional: this derogation is for occasional transfers only.',
      ru: 'Проверьте, что передача разовая: это исключение — только для разовых передач.',
    },
    path: '/occasional',
    appliesTo: (transfer) => mechanismOf(transfer)?.occasional === true,
    isMet: ({ occasional }) => occasional === true,
  }),
  eachTransfer({
    id: 'G76',
    severity: 'info',
    citation: source(
      'Art. 49(1) GDPR; guidance: EDPB Guidelines 2/2018',
      'ст. 49(1) GDPR; разъяснения: Руководство EDPB 2/2018',
    ),
    message: {
      en: 'Note why this derogation holds here: derogations are read narrowly.',
      ru: 'Отметьте, почему исключение здесь применимо: исключения толкуются узко.',
    },
    path: '/document',
    appliesTo: (transfer) => {
      const term = mechanismOf(transfer);
      return term?.group === 'derogation' && term.occasional !== true && !byCompellingInterests(transfer);
    },
    isMet: ({ document }) => isSaid(document),
  }),
];

const authorities: readonly Rule<Activity>[] = [
  eachTransfer({
    id: 'G128',
    severity: 'warning',
    citation: gdpr('48'),
    message: {
      en: 'Name a mechanism of Chapter V: a demand of a foreign court or authority is no ground for a transfer by itself.',
      ru: 'Укажите механизм главы V: требование иностранного суда или органа само по себе не основание передачи.',
    },
    path: '/mechanism',
    appliesTo: ({ foreignOrder }) => foreignOrder === true,
    isMet: (transfer) => transfer.mechanism !== undefined,
  }),
  eachTransfer({
    id: 'G129',
    severity: 'error',
    citation: gdpr('49(3)'),
    message: {
      en: 'Take another mechanism: public authorities cannot use this derogation for their public powers.',
      ru: 'Выберите другой механизм: при осуществлении публичных полномочий это исключение не применяется.',
    },
    path: '/mechanism',
    appliesTo: closedToAuthorities,
    isMet: (_, activity) => !onPublicTask(activity),
  }),
  eachTransfer({
    id: 'G129',
    severity: 'warning',
    citation: gdpr('49(3)'),
    message: {
      en: 'Check that no public powers are exercised here: for those this derogation cannot be used.',
      ru: 'Проверьте, что это не осуществление публичных полномочий: при нём это исключение не применяется.',
    },
    path: '/mechanism',
    appliesTo: (transfer, activity, context) =>
      closedToAuthorities(transfer, activity, context) && !onPublicTask(activity),
    isMet: ({ document }) => isSaid(document),
  }),
];

/** Chapter V: what makes a transfer lawful. */
export const transferGroundRules: readonly Rule<Activity>[] = [...mechanism, ...derogations, ...authorities];
