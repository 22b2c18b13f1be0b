import type { Paper } from '../../paper/paper.ts';
import type { Register } from '../../register/register.ts';
import { byLaw, fz152 } from '../../vocabulary/cite.ts';
import { dateInWords, type IsoDate } from '../../wording/date.ts';
import { languages, type Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { deadlineInWords } from '../describe/deadlines.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, paragraphsOf, scopeOf, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { addressee } from '../fz152-forms/addressee.ts';
import { draftOf, filedOf } from '../fz152-forms/draft-filing.ts';
import { blanksIn, formRows, type FormRow } from '../fz152-forms/form-row.ts';
import { operatorIdentity } from '../fz152-forms/operator-identity.ts';
import { signature } from '../fz152-forms/signing.ts';
import { officialForm } from '../fz152-forms/translation.ts';

const name: Wording = {
  en: 'Notification of the end of personal data processing',
  ru: 'Уведомление о прекращении обработки персональных данных',
};
const shortTitle: Wording = { en: 'End of processing', ru: 'Уведомление о прекращении обработки' };
const law: Wording = {
  en: 'Article 22 part 7 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”; Roskomnadzor Order No. 180 of 28.10.2022, appendix 3',
  ru: 'часть 7 статьи 22 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»; приложение № 3 к приказу Роскомнадзора от 28.10.2022 № 180',
};

const titles = {
  number: {
    en: 'Number in the register of operators',
    ru: 'Регистрационный номер записи в реестре операторов',
  },
  date: { en: 'Date of the end of processing', ru: 'Дата прекращения обработки' },
  ground: { en: 'Ground', ru: 'Основание прекращения обработки' },
} as const satisfies Record<string, Wording>;

/** The number in the register of operators: of the organisation, else as the filings have it. */
const operatorNumber = (register: Register, day: IsoDate): string | undefined =>
  register.organisation.operatorNumber ?? filedOf(register, 'notification', day)?.entered?.number;

function parts(
  scope: Scope,
  day: IsoDate,
): Readonly<Record<'addressee' | 'operator' | 'end', readonly FormRow[]>> {
  const { register, language } = scope;
  const draft = draftOf(register, 'cessation-notification');
  const { groundOn } = draft ?? {};
  const ofDraft = draft ? { entity: draft.id } : {};
  return {
    addressee: addressee(draft, scope),
    operator: [
      ...operatorIdentity(scope),
      {
        label: titles.number,
        value: lines([words(operatorNumber(register, day))]),
        path: '/operatorNumber',
        entity: register.organisation.id,
      },
    ],
    end: [
      {
        label: titles.date,
        value: lines([words(groundOn && dateInWords(groundOn, language))]),
        path: '/groundOn',
        ...ofDraft,
      },
      {
        label: titles.ground,
        value: lines(paragraphsOf(draft?.ground, scope).map(words)),
        path: '/ground',
        ...ofDraft,
      },
    ],
  };
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const { addressee: to, operator, end } = parts(scope, request.date);
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle: officialForm(law),
    facts: [],
    brief: true,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...formRows(to, scope),
          ...formRows(operator, scope),
          ...formRows(end, scope),
          signature(draftOf(request.register, 'cessation-notification'), scope),
        ],
      },
    ],
  });
}

const noDraft: ChecklistItem = {
  en: 'There is no draft of this filing: date and ground are left blank',
  ru: 'Нет черновика этого уведомления: дата и основание не заполнены',
};

/** By when it is due, in both languages of the window. */
function due({ register, date }: DocumentRequest): readonly ChecklistItem[] {
  const [en, ru] = languages.map((language) =>
    deadlineInWords('cessation-notification', date, scopeOf(register, language, 'fz-152')),
  );
  if (!en || !ru) return [];
  return [
    {
      en: `It is due ${en.within} of the end of processing (${en.place})`,
      ru: `Срок подачи — ${ru.within} с даты прекращения обработки (${ru.place})`,
    },
  ];
}

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const { register } = request;
  const scope = scopeOf(register, request.language, 'fz-152');
  const { id, name: called } = register.organisation;
  const nameless: ChecklistItem = {
    en: 'The organisation has no name',
    ru: 'Не указано наименование организации',
    entity: id,
    path: '/name',
  };
  return [
    ...(oneLine(called, scope) ? [] : [nameless]),
    ...(draftOf(register, 'cessation-notification') ? [] : [noDraft]),
    ...Object.values(parts(scope, request.date)).flatMap(blanksIn),
    ...due(request),
  ];
}

/** The notification that processing has ended, with nothing beside what the form asks for. */
export const fz152CessationNotification: DocumentKind = {
  id: 'fz152-cessation-notification',
  regime: 'fz-152',
  name,
  law: [
    fz152('Art. 22 part 7', 'ч. 7 ст. 22'),
    byLaw('Roskomnadzor Order No. 180 of 28.10.2022', 'приказ Роскомнадзора от 28.10.2022 № 180'),
  ],
  formats: ['docx', 'pdf', 'html'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist,
  build,
};
