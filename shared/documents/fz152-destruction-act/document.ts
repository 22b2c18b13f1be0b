import type { Block, Paper, Section } from '../../paper/paper.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import { order179 } from '../../vocabulary/by-laws.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { card, paragraph } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { oneLine, scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { signatures, translationNote } from '../forms.ts';
import { paperOf } from '../frame.ts';
import { actRows } from './act-rows.ts';
import { actChecklist } from './checklist.ts';
import { actOption, chosenActs, keptUntil, needsExport } from './chosen.ts';
import { logExport } from './log-export.ts';

const name: Wording = {
  en: 'Act of destruction of personal data',
  ru: 'Акт об уничтожении персональных данных',
};

const subtitle: Wording = {
  en: 'Art. 21 part 7 of Federal Law No. 152-FZ; requirements approved by Roskomnadzor Order No. 179 of 28.10.2022',
  ru: 'ч. 7 ст. 21 Федерального закона № 152-ФЗ; требования, утверждённые приказом Роскомнадзора от 28.10.2022 № 179',
};

const act: Wording = { en: 'Act', ru: 'Акт' };
const place: Wording = { en: 'Where it is kept', ru: 'Место хранения' };

const kept: Wording = {
  en: 'The act and the export from the event log are kept for three years from the destruction (item 8 of the requirements).',
  ru: 'Акт и выгрузка из журнала хранятся три года с момента уничтожения (п. 8 требований).',
};
const keepUntil: Wording = { en: 'Keep until', ru: 'Хранить до' };

function keeping(one: DestructionAct, scope: Scope): readonly Block[] {
  const [until, where] = [keptUntil(one), oneLine(one.place, scope)];
  const facts = [
    until && `${tell(keepUntil, scope)} ${dateInWords(until, scope.language)}.`,
    where && `${tell(place, scope)}: ${where}.`,
  ];
  return paragraph(words([tell(kept, scope), ...facts].filter(Boolean).join(' ')), 'note');
}

/** One act and its sheet for the export, each on pages of its own; several acts are told apart by a heading. */
function partOf(one: DestructionAct, several: boolean, scope: Scope): readonly Section[] {
  const heading = [tell(act, scope), one.number && `№ ${one.number}`, oneLine(one.name, scope)];
  const head: readonly Block[] = several
    ? [{ kind: 'heading', level: 1, text: heading.filter(Boolean).join(' ') }]
    : translationNote(scope);
  const body = [...head, ...card(actRows(one, scope)), signatures(one.persons ?? [], scope, 2)];
  // Under the act the remark might stand alone on a page; the sheet of the export has room for it.
  return needsExport(one, scope)
    ? [portrait(body), portrait([...logExport(one, scope), ...keeping(one, scope)])]
    : [portrait([...body, ...keeping(one, scope)])];
}

const portrait = (blocks: readonly Block[]): Section => ({ orientation: 'portrait', blocks });

/** A form to fill in by hand, with the sheet for the export. */
const blankForm: DestructionAct = { id: '', log: { exported: true } };

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const acts = chosenActs(request);
  const printed = acts.length > 0 ? acts : [blankForm];
  const [only] = printed.length === 1 ? printed : [];
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: [],
    sections: printed.flatMap((one) => partOf(one, !only, scope)),
    brief: true,
  });
}

/** The proof that data were destroyed: an act with the ten contents of Order 179, and the sheet of the log export. */
export const fz152DestructionAct: DocumentKind = {
  id: 'fz152-destruction-act',
  regime: 'fz-152',
  name,
  law: [fz152('Art. 21 part 7', 'ч. 7 ст. 21'), order179('3'), order179('5')],
  formats: ['docx', 'pdf', 'html'],
  options: [actOption],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist: actChecklist,
  separately: actOption.id,
  build,
};
