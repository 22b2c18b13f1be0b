import type { Activity } from '../../register/activity/activity.ts';
import { actions } from '../../register/activity/actions.ts';
import type { Content } from '../../paper/paper.ts';
import { actionsInWords, processingActions } from '../../vocabulary/fz-152/actions.ts';
import { automationKinds, internetAnswers, intranetAnswers } from '../../vocabulary/fz-152/methods.ts';
import { termOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { joined, labelled, lines, upperFirst, words } from './runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from './scope.ts';
import { termInside, termWords, unknownWords } from './terms.ts';

/** The actions in the words and the order of Art. 3 item 3 152-FZ; how data are de-identified, if they are. */
export function actionLines(activity: Activity, scope: Scope): Content {
  const codes = activity.actions ?? [];
  const known = codes.filter((code) => termOf(processingActions, code));
  const unknown = codes.filter((code) => !termOf(processingActions, code));
  const said = actionsInWords(known, scope.language, oneLine(activity.otherAction, scope));
  const depersonalisation = words(oneLine(activity.depersonalisation, scope));
  return lines([
    joined([words(upperFirst(said)), ...unknown.map((code) => words(unknownWords(code, scope)))], '; '),
    ...(scope.regime === 'fz-152'
      ? [labelled(tell(actions.fields.depersonalisation.label, scope), depersonalisation)]
      : []),
  ]);
}

const answer = (vocabulary: Vocabulary, code: string | undefined, scope: Scope): string | undefined =>
  code && termInside(vocabulary, code, scope);

/** With or without automation, over which networks, and what else is said of the method. */
export function methodLines(activity: Activity, scope: Scope): Content {
  const { automation, intranet, internet } = activity;
  const networks =
    scope.regime === 'fz-152'
      ? [answer(intranetAnswers, intranet, scope), answer(internetAnswers, internet, scope)]
      : [];
  const kind = automation && termWords(automationKinds, automation, scope);
  return lines([
    joined([kind, ...networks].map(words), '; '),
    ...paragraphsOf(activity.methodNote, scope).map(words),
  ]);
}

/** The method as the law puts it: “With the use of automation means”. */
export function methodInLaw(activity: Activity, scope: Scope): Content {
  const statute = activity.automation && termOf(automationKinds, activity.automation)?.statute;
  const [first, ...rest] = methodLines(activity, scope);
  if (!statute || !first) return methodLines(activity, scope);
  return [{ runs: [{ text: upperFirst(tell(statute, scope)) }, ...first.runs.slice(1)] }, ...rest];
}
