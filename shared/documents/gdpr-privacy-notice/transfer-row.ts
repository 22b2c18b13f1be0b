import type { Content } from '../../paper/paper.ts';
import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { adequacyFor } from '../describe/adequacy.ts';
import {
  capitalised,
  citation,
  joined,
  labelled,
  lines,
  listed,
  lowered,
  words,
  type Runs,
} from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { listWords, termRuns } from '../describe/terms.ts';
import { transferHead, transfersUnderLaw } from '../describe/transfers.ts';

const said = {
  none: {
    en: 'We do not send your data outside the European Economic Area (EEA).',
    ru: 'Мы не передаём ваши данные за пределы Европейской экономической зоны (ЕЭЗ).',
  },
  adequate: {
    en: 'The European Commission has found that data are adequately protected there',
    ru: 'Европейская комиссия признала защиту данных там адекватной',
  },
  adequateInPart: {
    en: 'The European Commission has found the protection adequate for some',
    ru: 'Европейская комиссия признала защиту адекватной для части случаев',
  },
  notAdequate: {
    en: 'There is no decision of the European Commission that data are adequately protected there',
    ru: 'Решения Европейской комиссии об адекватной защите данных там нет',
  },
  protection: { en: 'What protects the data', ru: 'Что защищает данные' },
  safeguards: { en: 'Safeguards', ru: 'Гарантии' },
  copy: { en: 'Where to get a copy of the safeguards', ru: 'Где получить копию гарантий' },
  places: { en: 'Countries where the data are processed', ru: 'Страны, где обрабатываются данные' },
} as const satisfies Record<string, Wording>;

/** The existence or absence of an adequacy decision on the day (Art. 13(1)(f), 14(1)(f)). */
function adequacyRuns(country: string, day: IsoDate, scope: Scope): Runs {
  const row = adequacyFor(country, day, scope);
  if (!row) return joined([words(tell(said.notAdequate, scope)), citation(tell(art45, scope))], ' ');
  const { reach, scope: covers } = row.value;
  const text = tell(reach === 'all' ? said.adequate : said.adequateInPart, scope);
  const whom = covers ? `${text}: ${tell(covers, scope)}` : text;
  return joined([words(whom), citation(tell(row.source, scope))], ' ');
}

const art45: Wording = { en: 'Art. 45(3)', ru: 'ст. 45(3)' };

const isSafeguard = ({ mechanism }: Transfer): boolean =>
  mechanism !== undefined && termOf(gdprTransferMechanisms, mechanism)?.group !== 'adequacy';

/** Where to and to whom, what for, whether the country is adequate, and what protects the data: a sentence each. */
function transferRuns(transfer: Transfer, day: IsoDate, scope: Scope): Runs {
  const { country, mechanism, document, safeguards, purpose } = transfer;
  const label = (wording: Wording, runs: Runs): Runs => labelled(tell(wording, scope), runs);
  const protection = joined(
    [mechanism ? termRuns(gdprTransferMechanisms, mechanism, scope) : [], words(oneLine(document, scope))],
    ', ',
  );
  const where = joined([transferHead(transfer, scope), lowered(words(oneLine(purpose, scope)))], ' — ');
  return joined(
    [
      capitalised(where),
      country ? adequacyRuns(country, day, scope) : [],
      label(said.protection, protection),
      label(said.safeguards, words(oneLine(safeguards, scope))),
    ],
    '. ',
  );
}

/** The transfers, whether the country is adequate, the safeguards and how to get a copy of them. */
function transfers(activity: Activity, day: IsoDate, scope: Scope): Content {
  const all = transfersUnderLaw(activity, scope);
  if (all.length === 0) return activity.noTransfers ? lines([words(tell(said.none, scope))]) : [];
  const copies = scope.register.organisation.copiesContact;
  return [
    ...listed(all.map((transfer) => transferRuns(transfer, day, scope))),
    ...(all.some(isSafeguard)
      ? lines([labelled(tell(said.copy, scope), words(oneLine(copies, scope)))])
      : []),
  ];
}

const places = ({ places: codes = [] }: Activity, scope: Scope): Content =>
  lines([labelled(tell(said.places, scope), words(listWords(countries, codes, scope)))]);

/** Where data go, on the day that the notice is made for. */
export const transferRow = (day: IsoDate): CardRow => ({
  label: { en: 'Outside the EEA', ru: 'За пределами ЕЭЗ' },
  describe: (activity, scope) => [...places(activity, scope), ...transfers(activity, day, scope)],
});
