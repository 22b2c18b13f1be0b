import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList, paragraph } from '../blocks.ts';
import { deadlineInWords } from '../describe/deadlines.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';

interface Provision {
  readonly says: Wording;
  readonly place: Wording;
  /** The deadline of the law that follows the words, and the event it runs from. */
  readonly deadline?: { readonly key: string; readonly from: Wording };
  /** Whether it can matter to this purpose; without it, always. */
  readonly when?: (activity: Activity) => boolean;
}

const discovery: Wording = { en: 'of its discovery', ru: 'с момента её выявления' };

const powers: readonly Provision[] = [
  {
    says: {
      en: 'determine the set of measures that are necessary and sufficient to fulfil its duties, unless federal laws provide otherwise',
      ru: 'самостоятельно определять состав и перечень мер, необходимых и достаточных для выполнения своих обязанностей, если иное не предусмотрено федеральными законами',
    },
    place: { en: 'Art. 18.1 part 1', ru: 'ч. 1 ст. 18.1' },
  },
  {
    says: {
      en: 'assign processing to another person with the consent of the data subject, unless a federal law provides otherwise',
      ru: 'поручить обработку другому лицу с согласия субъекта, если иное не предусмотрено федеральным законом',
    },
    place: { en: 'Art. 6 part 3', ru: 'ч. 3 ст. 6' },
    when: ({ recipients }) => recipients?.some(({ role }) => role === 'processor') ?? false,
  },
  {
    says: {
      en: 'go on processing after consent is withdrawn where a ground named in the Act remains',
      ru: 'продолжить обработку после отзыва согласия при наличии оснований, указанных в Законе',
    },
    place: { en: 'Art. 9 part 2', ru: 'ч. 2 ст. 9' },
    when: ({ fz152Bases }) => fz152Bases?.includes('item-1') ?? false,
  },
  {
    says: {
      en: 'refuse information on the processing with reasons and a reference to the federal law that allows the refusal',
      ru: 'мотивированно отказать в предоставлении сведений со ссылкой на положение федерального закона, являющееся основанием для отказа',
    },
    place: { en: 'Art. 14 part 8, Art. 20 part 2', ru: 'ч. 8 ст. 14, ч. 2 ст. 20' },
  },
];

const duties: readonly Provision[] = [
  {
    says: {
      en: 'take the measures that the Act provides for and protect the data from unlawful or accidental access',
      ru: 'принимать меры, предусмотренные Законом, и защищать данные от неправомерного или случайного доступа к ним',
    },
    place: { en: 'Art. 18.1, 19', ru: 'ст. 18.1, 19' },
  },
  {
    says: {
      en: 'not collect data of citizens of the Russian Federation with the use of databases located outside the Russian Federation for their recording, systematisation, accumulation, storage, clarification (update, change) and extraction, except in the cases of Art. 6 part 1 items 2, 3, 4, 8',
      ru: 'не допускать при сборе данных граждан Российской Федерации их записи, систематизации, накопления, хранения, уточнения (обновления, изменения), извлечения с использованием баз данных, находящихся за пределами Российской Федерации, кроме случаев, указанных в п. 2, 3, 4, 8 ч. 1 ст. 6',
    },
    place: { en: 'Art. 18 part 5', ru: 'ч. 5 ст. 18' },
    when: ({ citizensRf }) => citizensRf !== false,
  },
  {
    says: {
      en: 'explain to the person the legal consequences of a refusal to provide data or consent where they must be provided under a federal law',
      ru: 'разъяснять субъекту юридические последствия отказа предоставить данные или дать согласие, если их предоставление обязательно в соответствии с федеральным законом',
    },
    place: { en: 'Art. 18 part 2', ru: 'ч. 2 ст. 18' },
    when: ({ data }) => data?.some(({ mandatory }) => mandatory === true) ?? false,
  },
  {
    says: {
      en: 'before processing data that came from others, give the person the information that the Act names, except in the cases of part 4',
      ru: 'до начала обработки данных, полученных не от субъекта, предоставить ему сведения, указанные в Законе, кроме случаев, указанных в ч. 4',
    },
    place: { en: 'Art. 18 parts 3, 4', ru: 'ч. 3, 4 ст. 18' },
    when: ({ data }) => data?.some(({ sources }) => sources?.includes('third-party')) ?? false,
  },
  {
    says: {
      en: 'explain how decisions are taken solely by automated processing and what legal consequences they may have, and how the person can protect their rights',
      ru: 'разъяснять порядок принятия решений на основании исключительно автоматизированной обработки, их возможные юридические последствия и порядок защиты прав субъекта',
    },
    place: { en: 'Art. 16 part 3', ru: 'ч. 3 ст. 16' },
    when: ({ automatedDecisions }) => automatedDecisions === true,
  },
  {
    says: {
      en: 'publish the conditions and prohibitions that a person has set for data permitted for distribution',
      ru: 'для данных, разрешённых для распространения, опубликовать установленные субъектом условия и запреты',
    },
    place: { en: 'Art. 10.1 part 10', ru: 'ч. 10 ст. 10.1' },
    deadline: {
      key: 'distribution-conditions',
      from: { en: 'of receipt of the consent', ru: 'с момента получения согласия' },
    },
    when: ({ distribution }) => distribution?.permitted === true,
  },
  {
    says: {
      en: 'answer requests of data subjects and Roskomnadzor, and clarify, block and destroy data, within the terms given in chapter 7',
      ru: 'отвечать на обращения субъектов и запросы Роскомнадзора, уточнять, блокировать и уничтожать данные в сроки, указанные в главе 7',
    },
    place: { en: 'Art. 14, 20, 21', ru: 'ст. 14, 20, 21' },
  },
  {
    says: {
      en: 'tell Roskomnadzor of an unlawful or accidental transfer of data that violated the rights of data subjects',
      ru: 'о неправомерной или случайной передаче данных, повлёкшей нарушение прав субъектов, уведомить Роскомнадзор',
    },
    place: { en: 'Art. 21 part 3.1 item 1', ru: 'п. 1 ч. 3.1 ст. 21' },
    deadline: { key: 'incident-notice', from: discovery },
  },
  {
    says: {
      en: 'tell Roskomnadzor the results of the inquiry into such a transfer',
      ru: 'сообщить Роскомнадзору о результатах внутреннего расследования такой передачи',
    },
    place: { en: 'Art. 21 part 3.1 item 2', ru: 'п. 2 ч. 3.1 ст. 21' },
    deadline: { key: 'incident-inquiry', from: discovery },
  },
];

const titles = {
  title: { en: 'Rights and duties of the operator', ru: 'Права и обязанности оператора' },
  may: { en: 'The operator may:', ru: 'Оператор вправе:' },
  must: { en: 'The operator must:', ru: 'Оператор обязан:' },
} as const satisfies Record<string, Wording>;

function provisionRuns({ says, place, deadline }: Provision, day: IsoDate, scope: Scope): Runs {
  const within = deadline && deadlineInWords(deadline.key, day, scope)?.within;
  const whole = [tell(says, scope), within, within && tell(deadline.from, scope)].filter(Boolean).join(' ');
  return joined([words(whole), citation(tell(place, scope))], ' ');
}

/** What the operator may and must do under the Act, as far as it can matter to these purposes. */
export function operatorDuties(
  activities: readonly Activity[],
  day: IsoDate,
  scope: Scope,
): readonly Block[] {
  const held = (of: readonly Provision[]): readonly Block[] =>
    bulletList(
      of
        .filter(({ when }) => !when || activities.some(when))
        .map((provision) => provisionRuns(provision, day, scope)),
    );
  return [
    { kind: 'heading', level: 3, text: tell(titles.title, scope) },
    ...paragraph(words(tell(titles.may, scope))),
    ...held(powers),
    ...paragraph(words(tell(titles.must, scope))),
    ...held(duties),
  ];
}
