import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList } from '../blocks.ts';
import { citation, joined, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';

interface Definition {
  readonly term: Wording;
  readonly means: Wording;
  readonly item: string;
  /** Whether the policy speaks of it for this purpose; without it, always. */
  readonly when?: (activity: Activity, scope: Scope) => boolean;
}

const does =
  (action: string) =>
  ({ actions }: Activity): boolean =>
    actions?.includes(action) ?? false;

const definitions: readonly Definition[] = [
  {
    term: { en: 'personal data', ru: 'персональные данные' },
    means: {
      en: 'any information relating to a directly or indirectly identified or identifiable natural person (data subject)',
      ru: 'любая информация, относящаяся к прямо или косвенно определённому или определяемому физическому лицу (субъекту персональных данных)',
    },
    item: '1',
  },
  {
    term: {
      en: 'personal data the subject has permitted for distribution',
      ru: 'персональные данные, разрешённые субъектом персональных данных для распространения',
    },
    means: {
      en: 'personal data to which the data subject has given an unlimited circle of persons access by consenting to their distribution as the Act provides',
      ru: 'персональные данные, доступ неограниченного круга лиц к которым предоставлен субъектом путём дачи согласия на обработку данных, разрешённых для распространения, в порядке, предусмотренном Законом',
    },
    item: '1.1',
    when: ({ distribution }) => distribution?.permitted === true,
  },
  {
    term: { en: 'operator', ru: 'оператор' },
    means: {
      en: 'a state or municipal body, legal entity or natural person who, alone or jointly with others, organises and (or) carries out processing and determines its purposes, the data to be processed and the actions with them',
      ru: 'государственный орган, муниципальный орган, юридическое или физическое лицо, самостоятельно или совместно с другими лицами организующие и (или) осуществляющие обработку персональных данных, а также определяющие её цели, состав подлежащих обработке данных и действия (операции), совершаемые с ними',
    },
    item: '2',
  },
  {
    term: { en: 'processing', ru: 'обработка персональных данных' },
    means: {
      en: 'any action or set of actions with personal data, with or without the use of automation means, including collection, recording, systematisation, accumulation, storage, clarification (update, change), extraction, use, transfer (distribution, provision, access), de-identification, blocking, deletion and destruction',
      ru: 'любое действие (операция) или совокупность действий (операций), совершаемых с использованием средств автоматизации или без использования таких средств с персональными данными, включая сбор, запись, систематизацию, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, передачу (распространение, предоставление, доступ), обезличивание, блокирование, удаление, уничтожение',
    },
    item: '3',
  },
  {
    term: { en: 'automated processing', ru: 'автоматизированная обработка' },
    means: {
      en: 'processing by means of computing equipment',
      ru: 'обработка персональных данных с помощью средств вычислительной техники',
    },
    item: '4',
    when: ({ automation }) => automation === 'automated' || automation === 'mixed',
  },
  {
    term: { en: 'distribution', ru: 'распространение' },
    means: {
      en: 'actions aimed at disclosing personal data to an indefinite circle of persons',
      ru: 'действия, направленные на раскрытие персональных данных неопределённому кругу лиц',
    },
    item: '5',
    when: does('distribution'),
  },
  {
    term: { en: 'provision', ru: 'предоставление' },
    means: {
      en: 'actions aimed at disclosing personal data to a certain person or a certain circle of persons',
      ru: 'действия, направленные на раскрытие персональных данных определённому лицу или определённому кругу лиц',
    },
    item: '6',
    when: does('provision'),
  },
  {
    term: { en: 'blocking', ru: 'блокирование' },
    means: {
      en: 'a temporary stop of processing, unless processing is needed to clarify the data',
      ru: 'временное прекращение обработки персональных данных (за исключением случаев, если обработка необходима для их уточнения)',
    },
    item: '7',
  },
  {
    term: { en: 'destruction', ru: 'уничтожение' },
    means: {
      en: 'actions after which the content of personal data in the information system cannot be restored and (or) by which their material carriers are destroyed',
      ru: 'действия, в результате которых становится невозможным восстановить содержание персональных данных в информационной системе и (или) в результате которых уничтожаются материальные носители персональных данных',
    },
    item: '8',
  },
  {
    term: { en: 'de-identification', ru: 'обезличивание' },
    means: {
      en: 'actions after which it cannot be established without additional information to which data subject the data belong',
      ru: 'действия, в результате которых становится невозможным без использования дополнительной информации определить принадлежность персональных данных конкретному субъекту',
    },
    item: '9',
    when: does('depersonalisation'),
  },
  {
    term: { en: 'personal data information system', ru: 'информационная система персональных данных' },
    means: {
      en: 'the personal data contained in databases and the information technologies and hardware that process them',
      ru: 'совокупность содержащихся в базах данных персональных данных и обеспечивающих их обработку информационных технологий и технических средств',
    },
    item: '10',
    when: ({ systems }) => (systems ?? []).length > 0,
  },
  {
    term: { en: 'cross-border transfer', ru: 'трансграничная передача' },
    means: {
      en: 'transfer of personal data to the territory of a foreign state to an authority of a foreign state, a foreign natural person or a foreign legal entity',
      ru: 'передача персональных данных на территорию иностранного государства органу власти иностранного государства, иностранному физическому лицу или иностранному юридическому лицу',
    },
    item: '11',
    when: (activity, scope) => activity.noTransfers === true || transfersUnderLaw(activity, scope).length > 0,
  },
];

const title: Wording = { en: 'Terms used in this policy', ru: 'Основные понятия' };

function definitionRuns({ term, means, item }: Definition, scope: Scope): Runs {
  const place = tell({ en: `Art. 3 item ${item}`, ru: `п. ${item} ст. 3` }, scope);
  return joined(
    [[{ text: tell(term, scope), style: 'strong' }, { text: ` — ${tell(means, scope)}` }], citation(place)],
    ' ',
  );
}

/** The terms of Art. 3 that the policy uses, in the order of the Act. */
export function terms(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const used = definitions.filter(({ when }) => !when || activities.some((one) => when(one, scope)));
  return [
    { kind: 'heading', level: 3, text: tell(title, scope) },
    ...bulletList(used.map((definition) => definitionRuns(definition, scope))),
  ];
}
