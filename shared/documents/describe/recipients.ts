import type { Activity, Recipient } from '../../register/activity/activity.ts';
import { recipients } from '../../register/activity/recipients.ts';
import type { Content } from '../../paper/paper.ts';
import { recipientKinds } from '../../vocabulary/things/recipient-kinds.ts';
import { recipientRoles } from '../../vocabulary/things/recipient-roles.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRuns, isPrinted } from './facts.ts';
import { inShort } from './in-short.ts';
import {
  capitalised,
  citation,
  joined,
  labelled,
  listed,
  lines,
  lowered,
  upperFirst,
  words,
  type Runs,
} from './runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from './scope.ts';
import { termInside } from './terms.ts';
import { entryName, valueRuns } from './values.ts';

const none: Wording = { en: 'None', ru: 'Данные получателям не передаются' };
const contains: Wording = { en: 'the contract contains', ru: 'договор (поручение) содержит' };
const of: Wording = { en: 'of', ru: 'от' };
const itemFields = recipients.fields.recipients.fields;

const recipientName = ({ party, kind }: Recipient, scope: Scope): string | undefined =>
  (party && entryName('parties', party, scope)) ??
  (kind && upperFirst(termInside(recipientKinds, kind, scope)));

/** Who gets the data: the name, its category and its role. */
export function recipientHead(recipient: Recipient, scope: Scope): Runs {
  const { party, kind, role } = recipient;
  const name = party && entryName('parties', party, scope);
  const category = kind && termInside(recipientKinds, kind, scope);
  const capacity = role && termInside(recipientRoles, role, scope);
  return capitalised(joined([name, category, capacity].map(words), ', '));
}

function contractRuns(recipient: Recipient, scope: Scope): Runs {
  const day =
    recipient.contractDate && `${tell(of, scope)} ${dateInWords(recipient.contractDate, scope.language)}`;
  return citation([oneLine(recipient.contract, scope), day].filter(Boolean).join(' '));
}

/** What the contract holds, under each law. */
function contentsRuns(recipient: Recipient, scope: Scope): Runs {
  const name = scope.regime === 'gdpr' ? 'art28Contents' : 'contractContents';
  const field = itemFields[name];
  if (!isPrinted(name, field, recipient, scope)) return [];
  return labelled(tell(contains, scope), valueRuns(field, recipient[name], scope));
}

/** What is recorded beside name, category and role: purpose, data, ground, contract. */
function factsOf(recipient: Recipient, activity: Activity, scope: Scope): Runs {
  const only = [
    'purpose',
    'groups',
    'ground',
    'onRequest',
    'contractUntil',
    'subjectConsent',
    'subProcessors',
  ];
  const facts = factRuns(itemFields, recipient, scope, { activity, only }).map(lowered);
  const note = words(oneLine(recipient.note, scope));
  const said = joined([...facts, contentsRuns(recipient, scope), note], '; ');
  return joined([said, contractRuns(recipient, scope)], ' ');
}

/** The conditions on which data are disclosed. */
export const disclosureLines = (activity: Activity, scope: Scope): Content =>
  lines(paragraphsOf(activity.confidentiality, scope).map(words));

/** All recipients with everything that is recorded of them; “none” only where people said so. */
export function recipientLines(activity: Activity, scope: Scope): Content {
  const all = activity.recipients ?? [];
  const said = all.length === 0 && activity.noRecipients ? lines([words(tell(none, scope))]) : [];
  const each = all.map((recipient) => {
    const [head, facts] = [recipientHead(recipient, scope), factsOf(recipient, activity, scope)];
    return joined([head, facts], facts[0]?.style === 'citation' ? ' ' : '; ');
  });
  return [...said, ...listed(each), ...disclosureLines(activity, scope)];
}

/** Categories and names alone, for a narrow column and for Art. 30(1)(d) GDPR, which asks for no more. */
export function recipientHeads(activity: Activity, scope: Scope): Content {
  const all = activity.recipients ?? [];
  if (all.length === 0) return activity.noRecipients ? lines([words(tell(none, scope))]) : [];
  return listed(all.map((recipient) => recipientHead(recipient, scope)));
}

/** Names alone, categories where there is no name, in one line: an overview has no room for more. */
export function recipientNames(activity: Activity, scope: Scope): Content {
  const all = activity.recipients ?? [];
  if (all.length === 0) return recipientHeads(activity, scope);
  const names = all.flatMap(
    ({ party, kind }) =>
      (party ? entryName('parties', party, scope) : kind && termInside(recipientKinds, kind, scope)) || [],
  );
  return lines([capitalised(words(inShort([...new Set(names)], (some) => some.join('; '), scope)))]);
}

/** What is recorded of the recipients beyond their categories: role, purpose, ground, contract. */
export function recipientDetails(activity: Activity, scope: Scope): Content {
  const details = (activity.recipients ?? []).map((recipient) => {
    const facts = factsOf(recipient, activity, scope);
    return facts.length > 0 ? joined([words(recipientName(recipient, scope)), facts], ' — ') : [];
  });
  return [...listed(details), ...disclosureLines(activity, scope)];
}
