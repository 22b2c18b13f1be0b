import type { Block } from '../../paper/paper.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import type { Wording } from '../../wording/wording.ts';
import { dateInWords } from '../../wording/date.ts';
import { card, paragraph } from '../blocks.ts';
import { lines, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { filledRow } from '../forms.ts';
import { dataLines, dateLines, labels, reasonLines, subjectLines, systemLines } from './act-rows.ts';

const title: Wording = {
  en: 'Export from the event log of the information system',
  ru: 'Выгрузка из журнала регистрации событий в информационной системе',
};
const about: Wording = {
  en: 'Goes with the act; items 5–7 of the requirements',
  ru: 'Прилагается к акту; п. 5–7 требований',
};

const exported: Wording = { en: 'Exported on', ru: 'Дата выгрузки' };
const notShown: Wording = { en: 'Not in the log, entered in the act', ru: 'Нет в журнале, внесено в акт' };

const attach: Wording = {
  en: 'Attach the export itself. What the log does not show is entered in the act (item 6).',
  ru: 'Приложите саму выгрузку. Сведения, которых нет в журнале, вносятся в акт (п. 6).',
};

/** The sheet for the export: its five contents in the order of the requirements, and what the log does not show. */
export function logExport(act: DestructionAct, scope: Scope): readonly Block[] {
  const { on, note } = act.log ?? {};
  const missing = lines(paragraphsOf(note, scope).map(words));
  return [
    { kind: 'heading', level: 1, text: tell(title, scope) },
    ...paragraph(words(tell(about, scope)), 'lead'),
    ...card([
      filledRow(labels.subjects, subjectLines(act, scope), scope),
      filledRow(labels.items, dataLines(act, scope), scope),
      filledRow(labels.systems, systemLines(act, scope), scope),
      filledRow(labels.reason, reasonLines(act, scope), scope),
      filledRow(labels.date, dateLines(act, scope), scope),
      filledRow(exported, lines([words(on && dateInWords(on, scope.language))]), scope),
      ...(missing.length > 0 ? [filledRow(notShown, missing, scope)] : []),
    ]),
    ...paragraph(words(tell(attach, scope)), 'note'),
  ];
}
