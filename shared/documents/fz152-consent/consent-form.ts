import type { Block, Content, LabelledRow } from '../../paper/paper.ts';
import type { Activity, DataGroup, Recipient } from '../../register/activity/activity.ts';
import { purpose } from '../../register/activity/purpose.ts';
import type { Context } from '../../regimes/context.ts';
import { concernsMinors, restsOnConsent } from '../../regimes/fz-152/activity-facts.ts';
import { recipientKinds } from '../../vocabulary/things/recipient-kinds.ts';
import type { Text, Wording } from '../../wording/wording.ts';
import { card, paragraph } from '../blocks.ts';
import { actionLines, methodInLaw } from '../describe/actions.ts';
import { dataLines } from '../describe/data.ts';
import { factRows } from '../describe/facts.ts';
import { purposeLines } from '../describe/legal-basis.ts';
import { lines, listed, upperFirst, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { termInside } from '../describe/terms.ts';
import { entryName } from '../describe/values.ts';
import { operatorLines, partyWithPlace, tick } from '../forms.ts';
import { formRow, representativeRow, type labels } from './labels.ts';
import { subjectSignature } from './subject-signature.ts';
import { consentData, withConsentPurposes, writtenReasons, type WrittenReason } from './needs.ts';

const agreed: Wording = {
  en: 'Freely, of my own will and in my own interest I consent to the processing of my data:',
  ru: 'Свободно, своей волей и в своём интересе даю согласие на обработку моих данных:',
};
const boxToTick: Wording = {
  en: 'I consent to the processing of my personal data on these terms',
  ru: 'Даю согласие на обработку моих персональных данных на этих условиях',
};
const afterWithdrawal: Wording = {
  en: 'The consent may be withdrawn at any time. The operator may then go on with the processing only on the grounds of Art. 6 part 1 items 2–11, Art. 10 part 2 and Art. 11 part 2 of 152-FZ',
  ru: 'Согласие можно отозвать в любое время; оператор тогда вправе продолжить обработку лишь при наличии оснований, указанных в п. 2–11 ч. 1 ст. 6, ч. 2 ст. 10 и ч. 2 ст. 11 152-ФЗ',
};
const notObliged: Wording = {
  en: 'Nobody is obliged to give biometric data outside the cases of part 2; not giving them or not consenting is no reason to refuse service where federal law does not require consent',
  ru: 'Предоставлять биометрические данные не обязательно, кроме случаев ч. 2; отказ от этого или от согласия — не повод отказать в обслуживании, если по федеральному закону согласие не обязательно',
};

/** A sentence of the form with its place in the Act. */
const note = (said: Wording, place: Wording, scope: Scope): readonly Block[] =>
  paragraph(words(`${tell(said, scope)} (${tell(place, scope)}).`), 'note');

const textLines = (text: Text | undefined, scope: Scope): Content =>
  lines(paragraphsOf(text, scope).map(words));

function recipientLines(recipients: readonly Recipient[], scope: Scope): Content {
  return listed(
    recipients.map(({ party, kind }) => {
      if (!party) return words(kind && upperFirst(termInside(recipientKinds, kind, scope)));
      const [line] = partyWithPlace(party, entryName('parties', party, scope), scope);
      return line?.runs ?? [];
    }),
  );
}

/** Those who get any of the data asked for. Beside another basis only who names these data: the rest get theirs by that basis. */
function concerned(activity: Activity, recipient: Recipient, data: readonly DataGroup[]): boolean {
  const named = recipient.groups ?? [];
  if (named.length === 0) return recipient.role === 'processor' || restsOnConsent(activity);
  return data.some(({ id }) => named.includes(id));
}

const withRole = ({ recipients }: Activity, ...roles: readonly string[]): readonly Recipient[] =>
  (recipients ?? []).filter(({ role }) => role !== undefined && roles.includes(role));

/**
 * The actions alone. Distribution needs a consent of its own, so it is among them only where this is that consent, of the
 * members of an association (Art. 10 part 2 item 5); how de-identification is recorded is the operator's own business.
 */
const actionsAsked = (
  { id, actions, otherAction }: Activity,
  reasons: readonly WrittenReason[],
): Activity => ({
  id,
  ...(actions && {
    actions: actions.filter((code) => code !== 'distribution' || reasons.includes('members')),
  }),
  ...(otherAction && { otherAction }),
});

/** Who consents: with the document in a written form, the name alone in another, nobody beside a box on a site. */
function whoRows(
  activity: Activity,
  isWritten: boolean,
  context: Context,
  scope: Scope,
): readonly LabelledRow[] {
  const name = formRow('subject', [], scope);
  if (isWritten) {
    const more = (['address', 'identity'] as const).map((label) => formRow(label, [], scope));
    return [name, ...more, representativeRow(scope)];
  }
  const byRepresentative = concernsMinors(activity, context) ? [formRow('representative', [], scope)] : [];
  return activity.consent?.medium === 'web-form' ? byRepresentative : [name, ...byRepresentative];
}

/** The terms of the consent in the order of Art. 9 part 4, with the persons to whom data are handed. */
function termRows(activity: Activity, context: Context, scope: Scope): readonly LabelledRow[] {
  const row = (label: keyof typeof labels, value: Content): LabelledRow => formRow(label, value, scope);
  const some = (label: keyof typeof labels, value: Content): readonly LabelledRow[] =>
    value.length > 0 ? [row(label, value)] : [];
  const data = consentData(activity, context);
  const handed = (...roles: readonly string[]): Content =>
    recipientLines(
      withRole(activity, ...roles).filter((one) => concerned(activity, one, data)),
      scope,
    );
  const reasons = writtenReasons(activity, context);
  return [
    row('operator', operatorLines(scope)),
    row('purpose', purposeLines(withConsentPurposes(activity), scope)),
    row('data', dataLines({ ...activity, data }, scope)),
    ...some('processors', handed('processor')),
    ...some('recipients', handed('third-party', 'joint-controller')),
    row('actions', actionLines(actionsAsked(activity, reasons), scope)),
    row('methods', methodInLaw(activity, scope)),
    ...(reasons.includes('automated')
      ? factRows(purpose.fields, activity, scope, { only: ['automatedLogic', 'automatedConsequences'] })
      : []),
    row('term', textLines(activity.consent?.validFor, scope)),
    row('withdrawal', textLines(activity.consent?.withdrawal, scope)),
    ...some('policy', lines([words(scope.register.organisation.policyAddress)])),
  ];
}

function givenBy(activity: Activity, isWritten: boolean, scope: Scope): readonly Block[] {
  if (!isWritten && activity.consent?.medium === 'web-form')
    return paragraph(words(`${tick}${tell(boxToTick, scope)}`));
  return [subjectSignature(scope)];
}

/** The form of consent for one purpose: all of Art. 9 part 4 where it has to be in writing, else a plain one. */
export function consentForm(activity: Activity, context: Context, scope: Scope): readonly Block[] {
  const reasons = writtenReasons(activity, context);
  const isWritten = reasons.length > 0;
  const who = whoRows(activity, isWritten, context, scope);
  return [
    ...card(who),
    ...paragraph(words(tell(agreed, scope))),
    ...card(termRows(activity, context, scope)),
    ...(reasons.includes('biometric')
      ? note(notObliged, { en: 'Art. 11 part 3', ru: 'ч. 3 ст. 11' }, scope)
      : []),
    ...note(afterWithdrawal, { en: 'Art. 9 part 2', ru: 'ч. 2 ст. 9' }, scope),
    ...givenBy(activity, isWritten, scope),
  ];
}
