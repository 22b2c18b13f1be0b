import type { Content } from '../../paper/paper.ts';
import type { Activity, Recipient } from '../../register/activity/activity.ts';
import { recipientKinds } from '../../vocabulary/things/recipient-kinds.ts';
import { recipientRoles } from '../../vocabulary/things/recipient-roles.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { disclosureLines } from '../describe/recipients.ts';
import { capitalised, joined, lines, listed, lowered, words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { termInside } from '../describe/terms.ts';
import { entryName } from '../describe/values.ts';

/** In which capacity data go to a recipient; said without a verb, for it may be one or many: “social networks”. */
const roles: Readonly<Record<string, Wording>> = {
  processor: {
    en: 'for us and on our instructions only',
    ru: 'для нас и только по нашим указаниям',
  },
  'joint-controller': {
    en: 'jointly with us, as we decide together what the data are used for',
    ru: 'совместно с нами, по общему решению о том, для чего используются данные',
  },
  'third-party': {
    en: 'independently of us, for their own purposes',
    ru: 'независимо от нас, в собственных целях',
  },
};

const said = {
  nobody: { en: 'We give your data to nobody else.', ru: 'Мы никому не передаём ваши данные.' },
  onRequest: {
    en: 'only on request, in a particular inquiry',
    ru: 'только по запросу в рамках конкретной проверки',
  },
} as const satisfies Record<string, Wording>;

/** Who gets the data, in which capacity and what for; not under which contract. */
function recipientRuns(recipient: Recipient, scope: Scope): Runs {
  const { party, kind, role, onRequest, purpose, note } = recipient;
  const plain = role && roles[role];
  const capacity = plain ? tell(plain, scope) : role && termInside(recipientRoles, role, scope);
  const asked = role === 'authority' && onRequest === true ? tell(said.onRequest, scope) : undefined;
  const who = joined(
    [party && entryName('parties', party, scope), kind && termInside(recipientKinds, kind, scope)].map(words),
    ', ',
  );
  const inWhichRole = joined([words(capacity), words(asked)], ', ');
  const facts = joined([inWhichRole, lowered(words(oneLine(purpose, scope)))], ': ');
  const head = capitalised(who.length > 0 ? joined([who, facts], ' — ') : facts);
  return joined([head, words(oneLine(note, scope))], '. ');
}

/** The recipients or their categories (Art. 13(1)(e), 14(1)(e)); “nobody” only where people said so. */
function recipients(activity: Activity, scope: Scope): Content {
  const all = activity.recipients ?? [];
  if (all.length === 0 && activity.noRecipients) return lines([words(tell(said.nobody, scope))]);
  return [
    ...listed(all.map((recipient) => recipientRuns(recipient, scope))),
    ...disclosureLines(activity, scope),
  ];
}

export const recipientRow: CardRow = {
  label: { en: 'Who receives them', ru: 'Кто их получает' },
  describe: recipients,
};
