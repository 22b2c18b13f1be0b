import type { Said } from '../../found-record.ts';
import type { TargetId } from '../../targets.ts';
import { namedOperator } from '../../values/named-operator.ts';
import { labelledLine, type LabelledLine } from '../label-line.ts';
import { linesSaid, say } from '../said.ts';
import { ofOrganisation, type Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';

const ofWho = (target: TargetId | undefined): target is TargetId =>
  target !== undefined && (ofOrganisation.has(target) || target === 'reviewed');

/** A label that names a place of the organisation, and what stands behind it. */
interface Labelled extends LabelledLine {
  readonly target: TargetId;
}

function labelOf(line: string, { of }: Understanding): Labelled | undefined {
  const label = labelledLine(line);
  if (label === undefined || /\p{L}{3}\.\s|,[^,]*,/u.test(label.label)) return undefined;
  const { target, sure } = of(label.label);
  return ofWho(target) && sure >= 0.9 ? { ...label, target } : undefined;
}

const officer =
  /^(?:ответственн\p{L}+ за организаци\p{L}+|data protection officer|datenschutzbeauftragt\p{L}+|délégué\p{L}* à la protection|dpo(?!\p{L}))/iu;
/** Where the next thing begins that is said of somebody else in the same line: «… E-mail: a@b. Ответственный за …», “Acme — DPO: …”. */
const seam =
  /(?<=[.;])\s+(?=(?:[Оо]тветственн|Data Protection Officer|Datenschutzbeauftragt|Délégué|DPO))|\s+[—–|]\s+(?=\p{Lu}[\p{L} ]{1,40}\s?:\s|(?:SIRE[NT]|RCS|HRB|TVA|VAT|ИНН|ОГРН)(?!\p{L}))/u;

/** What follows a label of the organisation: its first part, and parts that have labels of their own. */
function partsOf(
  { target, label, value }: Pick<Labelled, 'target' | 'label' | 'value'>,
  understanding: Understanding,
  place: Clause['place'],
): readonly Said[] {
  const lines = value.split('\n').map((line) => ({ line, own: labelOf(line, understanding) }));
  const officers = lines.flatMap(({ own }) => (own?.target === 'officer' ? [own] : []));
  const others = lines.filter(({ own }) => own?.target !== 'officer').map(({ line }) => line);
  const [first = '', ...more] = (target === 'officer' ? value : others.join('\n')).split(seam);
  const rest = more.map((part) => {
    const own = labelOf(part, understanding);
    return own ? say(own.target, own.label, own.value, place) : say(target, label, part, place);
  });
  const apart = target === 'officer' ? [] : officers;
  return [
    say(target, label, first, place),
    ...rest,
    ...apart.map((own) => say(own.target, own.label, own.value, place)),
  ];
}

/** In a chapter about contacts, who is contacted tells whose they are. */
function targetOfContact(chapterOf: TargetId, lead: string): TargetId {
  if (chapterOf !== 'controllerContact') return chapterOf;
  if (officer.test(lead)) return 'officer';
  const name = namedOperator(lead.slice(0, lead.indexOf(',') + 1));
  return name !== undefined && lead.startsWith(name.split(' ')[0] ?? '') ? 'controller' : chapterOf;
}

/** “… in accordance with Article 4 Paragraph 7 GDPR” */
const byLaw =
  /\s+(?:in accordance with|pursuant to|according to|within the meaning of|gemäß|nach art|im sinne|au sens de|conformément à)(?!\p{L}).*$/iu;

/** What is said of who processes the data: in a line with a label, or in a chapter about nothing else. */
export function saidOfWho(
  { lead, items, chapter, place }: Clause,
  understanding: Understanding,
): readonly Said[] {
  const { target, sure } = understanding.of(chapter.replace(byLaw, ''));
  const isOfficers = target === 'officer' && sure >= 0.9;
  const labelled = labelOf(lead, understanding);
  // Addresses in a chapter about the officer are not the controller's.
  if (labelled && (labelled.target === 'officer' || !isOfficers)) {
    const value = linesSaid(labelled.value, ...items);
    return partsOf({ ...labelled, value }, understanding, place);
  }
  if (!ofWho(target) || target === 'reviewed' || sure < 0.9) return [];
  const value = linesSaid(lead, ...items);
  return partsOf({ target: targetOfContact(target, lead), label: chapter, value }, understanding, place);
}
