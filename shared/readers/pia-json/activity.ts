import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import type { Text } from '../../wording/wording.ts';
import { isIsoDate } from '../../wording/date.ts';
import { member, type DataFile } from '../data/data-file.ts';
import type { Gathering } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { dataPlace } from '../data/leftovers.ts';
import { ownWords } from '../data/own-words.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Place } from '../source-document.ts';
import { answersOf, wordsOf, type Answer } from './answers.ts';
import { piaParts, piaQuestions, piaRisks } from './questions.ts';

/** The states of a PIA: 0 in progress, 1 refused, 2 and 3 validated, 4 archived. */
const statuses = ['in-progress', 'in-progress', 'done', 'done', 'done'];

const questionPlace = ({ question, spot }: Answer): Place => {
  const title = piaQuestions[question];
  if (!title) return dataPlace(spot.path);
  return {
    en: `Question ${question} “${title.en}”`,
    ru: `Вопрос ${question} «${title.ru}»`,
  };
};

/** The activity that a PIA is about, as a draft: what is said of it in prose stands in the fields in prose. */
export function readActivity(file: DataFile, gathering: Gathering, measures: readonly Uuid[]): Activity {
  const pia = member(file.root, 'pia');
  const name = file.text(pia, 'name');
  const id = deterministicId('pia', 'activity', name ?? '', member(pia, 'created_at').value);
  const answers = new Map<string, Answer[]>();
  for (const answer of answersOf(file))
    answers.set(answer.question, [...(answers.get(answer.question) ?? []), answer]);
  /** The words of an answer for a field; the answer is then no leftover. */
  const said = (...questions: readonly string[]): Text | undefined => {
    const words = questions.flatMap((question) => answers.get(question) ?? []).map(wordsOf);
    for (const question of questions) answers.delete(question);
    const text = words.filter((one) => one !== '').join('\n');
    return text === '' ? undefined : ownWords(text);
  };
  const dpia = assessment(file, gathering, id, answers);
  const listed = <Item extends object>(kind: string, item: Item | undefined) =>
    item && [{ id: deterministicId('pia', kind, id), ...item }];
  const [details, wording, note, safeguards, asked] = ['121', '215', '226', '227', '222'].map((question) =>
    said(question),
  );
  const activity: Activity = {
    id,
    status: 'draft',
    ...known<Omit<Activity, 'id'>>({
      name: name === undefined ? undefined : ownWords(name),
      owner: person(file, 'author_name'),
      reviewedBy: person(file, 'evaluator_name'),
      tags: category(file),
      purpose: said('211') ?? said('111'),
      basisFacts: said('212'),
      consent: asked && { asked },
      data: listed('data', details && { details }),
      methodNote: said('122'),
      periods: listed('period', wording && { wording }),
      rightsNote: said('223', '224', '225'),
      recipients: listed('recipient', note && { role: 'processor', note }),
      transfers: listed('transfer', safeguards && { safeguards }),
      measures,
      dpia,
      notes: said('111'),
    }),
  };
  gathering.origins.push({ path: '', activity: id });
  for (const answer of [...answers.values()].flat()) keepAsLeftover(gathering, id, answer);
  return activity;
}

function person(file: DataFile, name: string): Text | undefined {
  const text = file.text(member(file.root, 'pia'), name);
  return text === undefined ? undefined : ownWords(text);
}

function category(file: DataFile): readonly string[] {
  const word = file.text(member(file.root, 'pia'), 'category');
  return word === undefined || word.length > 200 ? [] : [word];
}

function keepAsLeftover(gathering: Gathering, activity: Uuid, answer: Answer): void {
  const text = wordsOf(answer);
  if (text === '') return;
  gathering.leftovers.push({ activity, label: answer.question, text, place: questionPlace(answer) });
}

function assessment(
  file: DataFile,
  gathering: Gathering,
  id: Uuid,
  answers: ReadonlyMap<string, readonly Answer[]>,
): Activity['dpia'] {
  const pia = member(file.root, 'pia');
  const answered = (question: string): boolean => answers.has(question);
  const state = member(pia, 'status').value;
  const status = typeof state === 'number' ? statuses[state] : undefined;
  if (status !== undefined) file.take(member(pia, 'status'));
  const opinion = file.text(pia, 'dpo_opinion');
  const parts = Object.keys(piaParts).filter((part) => (piaParts[part] ?? []).some(answered));
  return known<NonNullable<Activity['dpia']>>({
    status: status ?? 'in-progress',
    contents: [...parts, ...(member(file.root, 'measures').value === null ? [] : ['measures'])].toSorted(),
    residualRisk: residualRisk(gathering, id, answers),
    officerAdvice: opinion === undefined ? undefined : ownWords(opinion),
    date: status === 'done' ? dayOf(file) : undefined,
  });
}

/** The day of the last change of a finished PIA. */
function dayOf(file: DataFile): string | undefined {
  const { value } = member(member(file.root, 'pia'), 'updated_at');
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  return isIsoDate(day) ? day : undefined;
}

/** The highest of the risks, each the lower of its severity and likelihood: 1–2 low, 3 medium, 4 high. */
function residualRisk(
  gathering: Gathering,
  id: Uuid,
  answers: ReadonlyMap<string, readonly Answer[]>,
): string | undefined {
  const gauge = (question: string): number => answers.get(question)?.[0]?.gauge ?? 0;
  const levels = piaRisks.map(({ severity, likelihood }) => Math.min(gauge(severity), gauge(likelihood)));
  const highest = Math.max(...levels);
  if (highest === 0) return undefined;
  const risk = piaRisks[levels.indexOf(highest)];
  const answer = risk && answers.get(risk.severity)?.[0];
  if (answer)
    gathering.guesses.push({
      activity: id,
      path: child(child('', 'dpia'), 'residualRisk'),
      said: `${gauge(risk.severity)}/4, ${gauge(risk.likelihood)}/4`,
      place: questionPlace(answer),
    });
  return highest >= 4 ? 'high' : highest === 3 ? 'medium' : 'low';
}
