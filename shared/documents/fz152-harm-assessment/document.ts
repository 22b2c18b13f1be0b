import type { Block, LabelledRow, Paper } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { contextOf } from '../../regimes/context.ts';
import { order178 } from '../../vocabulary/by-laws.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { card } from '../blocks.ts';
import { joined, lines, listed, words } from '../describe/runs.ts';
import { oneLine, scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { filledRow, operatorLines, signatures, translationNote } from '../forms.ts';
import { paperOf } from '../frame.ts';
import { harmChecklist } from './checklist.ts';
import { degreeTable, rejectedTable, statedDegree, tableTitles } from './degrees.ts';

const name: Wording = {
  en: 'Act of the assessment of harm that may be caused to data subjects',
  ru: 'Акт оценки вреда, который может быть причинён субъектам персональных данных',
};
const shortTitle: Wording = { en: 'Act of the assessment of harm', ru: 'Акт оценки вреда' };
const subtitle: Wording = {
  en: 'Art. 18.1 part 1 item 5 of Federal Law No. 152-FZ; requirements approved by Roskomnadzor Order No. 178 of 27.10.2022',
  ru: 'п. 5 ч. 1 ст. 18.1 Федерального закона № 152-ФЗ; требования, утверждённые приказом Роскомнадзора от 27.10.2022 № 178',
};

const labels = {
  number: { en: 'Number of the act', ru: 'Номер акта' },
  operator: { en: 'Operator', ru: 'Оператор' },
  date: { en: 'Date of the act', ru: 'Дата издания акта' },
  assessedOn: { en: 'Date of the assessment', ru: 'Дата оценки вреда' },
  assessors: { en: 'Assessed by', ru: 'Оценку провели' },
  degree: { en: 'Degree of harm', ru: 'Степень вреда' },
} as const satisfies Record<string, Wording>;

const hints = {
  operator: { en: 'name, address', ru: 'наименование (ФИО), адрес' },
  assessors: { en: 'name, position; signatures below', ru: 'ФИО, должность; подписи ниже' },
  degree: { en: 'high, medium or low', ru: 'высокая, средняя или низкая' },
} as const satisfies Partial<Record<keyof typeof labels, Wording>>;

/** The number, then the contents of the act in the order of the requirements. */
function actRows(request: DocumentRequest, scope: Scope): readonly LabelledRow[] {
  const { number, date, assessedOn, assessors } = request.register.organisation.harmAct ?? {};
  const context = contextOf(request.register, request.date);
  const day = (of: string | undefined) => lines([words(of && dateInWords(of, scope.language))]);
  const persons = (assessors ?? []).map((one) =>
    joined([oneLine(one.name, scope), oneLine(one.post, scope)].map(words), ', '),
  );
  return [
    filledRow(labels.number, lines([words(number)]), scope),
    filledRow(labels.operator, operatorLines(scope), scope, hints.operator),
    filledRow(labels.date, day(date), scope),
    filledRow(labels.assessedOn, day(assessedOn), scope),
    filledRow(labels.assessors, listed(persons), scope, hints.assessors),
    filledRow(labels.degree, statedDegree(context, scope), scope, hints.degree),
  ];
}

const titled = (title: Wording, blocks: readonly Block[], scope: Scope): readonly Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 3, text: tell(title, scope) }, ...blocks] : [];

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const context = contextOf(request.register, request.date);
  const { assessors } = request.register.organisation.harmAct ?? {};
  const blocks: readonly Block[] = [
    ...translationNote(scope),
    ...card(actRows(request, scope)),
    ...titled(tableTitles.degrees, degreeTable(context, scope), scope),
    ...titled(tableTitles.rejected, rejectedTable(context, scope), scope),
    signatures(assessors ?? [], scope, 2),
  ];
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle,
    facts: [],
    sections: [{ orientation: 'portrait', blocks }],
    brief: true,
  });
}

/** The act of the assessment of harm: the degree by the criteria of Order 178 that the register meets, with the reasons. */
export const fz152HarmAssessment: DocumentKind = {
  id: 'fz152-harm-assessment',
  regime: 'fz-152',
  name,
  law: [...(organisationFields.harmAct.citations ?? [fz152('Art. 18.1', 'ст. 18.1'), order178])],
  formats: ['docx', 'pdf', 'html'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist: harmChecklist,
  build,
};
