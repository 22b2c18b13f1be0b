import type { Content, LabelledRow, Line } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityTitle, notRecordedContent } from '../activity-card/card-row.ts';
import { partyLines } from '../describe/parties.ts';
import { activityMeasureLines } from '../describe/protection.ts';
import { recipientLines } from '../describe/recipients.ts';
import { joined, lines, words } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { transfersOfRecord } from '../describe/transfers.ts';
import type { Client } from './clients.ts';

/** A row of a controller's card, made of what each activity for it says. */
export interface ClientRow {
  readonly label: Wording;
  readonly required?: true;
  /** The field of the activity that fills it. */
  readonly path: string;
  readonly describe: (activity: Activity, scope: Scope) => Content;
}

const general: Wording = {
  en: 'The general measures of the next chapter apply.',
  ru: 'Действуют общие меры, указанные в следующей главе.',
};

const categories = (activity: Activity, scope: Scope): Content =>
  lines(paragraphsOf(activity.processingCategories, scope).map(words));

function measures(activity: Activity, scope: Scope): Content {
  const some = (scope.register.organisation.measures ?? []).length > 0;
  return [...activityMeasureLines(activity, scope), ...lines(some ? [words(tell(general, scope))] : [])];
}

const of: Wording = { en: 'of', ru: 'от' };

function instructions({ instructions: kept, instructionsDate }: Activity, scope: Scope): Content {
  const day = instructionsDate && `${tell(of, scope)} ${dateInWords(instructionsDate, scope.language)}`;
  return lines([joined([words(oneLine(kept, scope)), words(day)], ' ')]);
}

/** Art. 30(2)(b) to (d) in their order, then what Art. 28 asks the processor to be able to show. */
export const clientRows: readonly ClientRow[] = [
  {
    label: { en: '(b) Categories of processing', ru: '(b) Категории обработки' },
    required: true,
    path: '/processingCategories',
    describe: categories,
  },
  {
    label: { en: '(c) Transfers to third countries', ru: '(c) Передача в третьи страны' },
    required: true,
    path: '/transfers',
    describe: transfersOfRecord,
  },
  {
    label: { en: '(d) Security measures', ru: '(d) Меры безопасности' },
    required: true,
    path: '/measures',
    describe: measures,
  },
  {
    label: {
      en: 'Beyond Art. 30: contract and instructions (Art. 28(3))',
      ru: 'Сверх ст. 30: договор и указания (ст. 28(3))',
    },
    path: '/instructions',
    describe: instructions,
  },
  {
    label: {
      en: 'Beyond Art. 30: sub-processors and other recipients (Art. 28(2), (4))',
      ru: 'Сверх ст. 30: субобработчики и иные получатели (ст. 28(2), (4))',
    },
    path: '/recipients',
    describe: recipientLines,
  },
];

/** The name of the activity above what it says, where there are several. */
const under = (activity: Activity, content: Content, scope: Scope): Content => [
  { runs: [{ text: activityTitle(activity, scope), style: 'muted' }] } satisfies Line,
  ...content,
];

export function clientContent(row: ClientRow, { activities }: Client, scope: Scope): Content {
  const said = activities.map((activity) => {
    const content = row.describe(activity, scope);
    return content.length === 0 && row.required ? notRecordedContent(scope) : content;
  });
  const one = activities.length === 1;
  return activities.flatMap((activity, index) => {
    const content = said[index] ?? [];
    return one || content.length === 0 ? content : under(activity, content, scope);
  });
}

const labels = {
  controller: { en: '(a) Controller', ru: '(a) Контролёр (оператор)' },
  activities: { en: 'Activities', ru: 'Процессы' },
} as const satisfies Record<string, Wording>;

/** Who the controller is, how it is reached, who stands for it, and which activities are meant. */
export const clientHead = ({ party, activities }: Client, scope: Scope): readonly LabelledRow[] => [
  {
    label: tell(labels.controller, scope),
    value: party === undefined ? notRecordedContent(scope) : partyLines([party], scope),
  },
  {
    label: tell(labels.activities, scope),
    value: lines(activities.map((activity) => words(activityTitle(activity, scope)))),
  },
];
