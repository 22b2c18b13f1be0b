import { collections } from '../../register/collections.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import { destructionActFields } from '../../register/destruction-act.ts';
import { destructionMethods } from '../../vocabulary/keeping/destruction-methods.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { say, type Language, type Wording } from '../../wording/wording.ts';
import { lackingIn, leadingTo, missingOperator } from '../checklist.ts';
import { scopeOf, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentRequest } from '../document-kind.ts';
import { activityOf, chosenActs, keptUntil, needsExport, otherMethods } from './chosen.ts';

type FieldName = keyof typeof destructionActFields;

/** What an act cannot do without, whatever the kind of processing. */
const asked: readonly FieldName[] = [
  'number',
  'signedOn',
  'subjects',
  'persons',
  'items',
  'methods',
  'occasion',
  'date',
];

const isFilled = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.length > 0);

const nameOf = ({ number, name }: DestructionAct, language: Language): string =>
  number ? `№ ${number}` : (name?.[language] ?? name?.en ?? name?.ru ?? '');

const about = (act: DestructionAct, sentence: Wording): Wording => ({
  en: `Act ${nameOf(act, 'en')}: ${sentence.en}`.replace(' :', ':'),
  ru: `Акт ${nameOf(act, 'ru')}: ${sentence.ru}`.replace(' :', ':'),
});

const left = (label: Wording): Wording => ({
  en: `${say(label, 'en')} — left to be written by hand`,
  ru: `${say(label, 'ru')} — остаётся вписать от руки`,
});

const noForm: ChecklistItem = {
  en: 'No act of destruction is recorded: a form to fill in by hand is printed',
  ru: 'В реестре нет актов об уничтожении: печатается бланк для заполнения от руки',
};

const notDestruction = (label: Wording): Wording => ({
  en: `“${label.en}” is no destruction under Art. 21 and is left out`,
  ru: `«${label.ru}» — не уничтожение по ст. 21, в акт не попадает`,
});

const exportMissing: Wording = {
  en: 'the act goes with an export from the event log, which is not marked as made',
  ru: 'к акту нужна выгрузка из журнала событий; отметки о ней нет',
};

const keptTooShort: Wording = {
  en: 'the day until which it is kept is earlier than three years from the destruction; three years are printed',
  ru: 'срок хранения меньше трёх лет со дня уничтожения; печатаются три года',
};

const processorUnnamed: Wording = {
  en: 'the activity has processors: name the one if the data were processed on assignment',
  ru: 'в процессе есть лица, обрабатывающие по поручению: укажите, если данные обрабатывались ими',
};

function itemsOf(act: DestructionAct, scope: Scope): readonly ChecklistItem[] {
  const item = (sentence: Wording, path: string): ChecklistItem => ({
    ...about(act, sentence),
    ...leadingTo(act.id, path),
  });
  const others = otherMethods(act).flatMap((code) => termOf(destructionMethods, code) ?? []);
  const until = keptUntil(act);
  const hasProcessors = activityOf(act, scope)?.recipients?.some(({ role }) => role === 'processor');
  const exported = act.log?.exported === true;
  const lacksPlace = !act.systems?.length && !act.carriers?.length;
  return [
    ...asked
      .filter((name) => !isFilled(act[name]))
      .map((name) => item(left(destructionActFields[name].label), `/${name}`)),
    ...(lacksPlace ? [item(left(destructionActFields.carriers.label), '/carriers')] : []),
    ...others.map(({ label }) => item(notDestruction(label), '/methods')),
    ...(hasProcessors && !act.processor ? [item(processorUnnamed, '/processor')] : []),
    ...(needsExport(act, scope) && !exported ? [item(exportMissing, '/log/exported')] : []),
    ...(act.keepUntil && until !== act.keepUntil ? [item(keptTooShort, '/keepUntil')] : []),
  ];
}

/** What the acts lack, and what of the entries does not belong in an act. */
export function actChecklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const acts = chosenActs(request);
  return [
    ...missingOperator(scope),
    ...(acts.length > 0 ? [] : [noForm]),
    ...acts.flatMap((act) => itemsOf(act, scope)),
    ...acts.flatMap(lackingIn(collections.destructions.one, destructionActFields, scope)),
  ];
}
