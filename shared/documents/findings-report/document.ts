import type { Block, Paper, Section } from '../../paper/paper.ts';
import { regimes } from '../../regimes/catalogue.ts';
import { checkWhole, type Checked, type Completeness } from '../../regimes/check.ts';
import { severities, type Severity } from '../../regimes/finding.ts';
import type { Regime } from '../../regimes/rule.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder, noLawChosen } from '../activities-under.ts';
import { chapter, howMany, lead, paragraph, tableOf } from '../blocks.ts';
import { missingName } from '../checklist.ts';
import { lines, words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { findingColumns, grouped, inOrder, rowsOf, waivedColumns, type FindingRow } from './rows.ts';

const name: Wording = { en: 'Report of findings', ru: 'Отчёт о замечаниях' };

const subtitle: Wording = {
  en: 'What the register lacks, what is to be looked at, and what was left as it is',
  ru: 'Чего не хватает в реестре, что проверить и что решено оставить',
};

const titles: Readonly<Record<Severity, Wording>> = {
  error: { en: 'Required by law and missing', ru: 'Не выполнено требование закона' },
  warning: { en: 'To be looked at', ru: 'Проверить' },
  info: { en: 'Good to know', ru: 'К сведению' },
};

const texts = {
  summary: { en: 'Summary', ru: 'Сводка' },
  waived: { en: 'Left as it is', ru: 'Снятые замечания' },
  waivedLead: {
    en: 'Somebody decided that these may stay; the decision lapses as soon as the field says something else.',
    ru: 'Решено оставить как есть; решение теряет силу, как только поле изменится.',
  },
  about: {
    en: 'What the program finds when it compares the register with the laws: first what the law requires and the register lacks, then what to check, then what is good to know. Findings that say the same stand in one row; a number in brackets says how many the entry has.',
    ru: 'Что программа находит, сравнивая реестр с законами: сначала невыполненные требования закона, затем то, что стоит проверить, затем то, что полезно знать. Одинаковые замечания собраны в одну строку; число в скобках — сколько их у записи.',
  },
  counts: {
    en: 'Completeness counts the rules that say what the law requires and that have something to say about this register: those that are met, of all of them. A rule whose findings were left with a reason counts as met. Warnings and notes do not count.',
    ru: 'Полнота учитывает правила о требованиях закона, применимые к этому реестру: доля выполненных. Правило, замечания по которому сняты с указанием причины, считается выполненным. Предупреждения и справки не учитываются.',
  },
  none: { en: 'There are no findings.', ru: 'Замечаний нет.' },
  law: { en: 'Law', ru: 'Закон' },
} as const satisfies Record<string, Wording>;

const percent = ({ met, asked }: Completeness): number =>
  asked === 0 ? 100 : Math.floor((met / asked) * 100);

/** “Completeness 83 %: 25 of 30 rules are met.” */
const completenessWords = (completeness: Completeness): Wording => ({
  en: `Completeness ${percent(completeness)} %: ${completeness.met} of ${completeness.asked} rules are met.`,
  ru: `Полнота ${percent(completeness)} %: выполнено правил — ${completeness.met} из ${completeness.asked}.`,
});

const under = (rows: readonly FindingRow[], { id }: Regime): readonly FindingRow[] =>
  rows.filter(({ finding }) => finding.regime === id);

function summary(
  open: readonly FindingRow[],
  waived: readonly FindingRow[],
  laws: readonly Regime[],
  scope: Scope,
) {
  return tableOf<Regime>(
    texts.summary,
    [
      { title: texts.law, share: 2, describe: (law) => lines([words(tell(law.name, scope))]) },
      ...severities.map((severity) => ({
        title: titles[severity],
        share: 2,
        describe: (law: Regime) =>
          howMany(under(open, law).filter(({ finding }) => finding.severity === severity).length),
      })),
      { title: texts.waived, share: 2, describe: (law) => howMany(under(waived, law).length) },
    ],
    laws,
    scope,
  );
}

const lawsOf = ({ register }: DocumentRequest): readonly Regime[] =>
  regimes.filter(({ id }) => isUnder(register, id));

const checked = ({ register, date, changedSince }: DocumentRequest): Checked =>
  checkWhole(register, date, changedSince);

function sectionsOf(request: DocumentRequest, scope: Scope): readonly Section[] {
  const { findings, completeness } = checked(request);
  const rows = inOrder(rowsOf(findings, request.register), scope);
  const [open, waived] = [
    rows.filter(({ finding }) => !finding.waiver),
    rows.filter(({ finding }) => finding.waiver),
  ];
  const laws = lawsOf(request);
  if (laws.length === 0)
    return [{ orientation: 'portrait', blocks: paragraph(words(tell(noLawChosen, scope))) }];
  let number = 0;
  const next = (title: Wording): Block => chapter((number += 1), title, scope);
  const first: readonly Block[] = [
    next(texts.summary),
    ...lead(texts.about, scope),
    ...paragraph(words(tell(completenessWords(completeness), scope))),
    ...paragraph(words(tell(texts.counts, scope)), 'note'),
    ...(rows.length > 0 ? summary(open, waived, laws, scope) : paragraph(words(tell(texts.none, scope)))),
  ];
  const found = severities.flatMap((severity): readonly Block[] => {
    const these = open.filter(({ finding }) => finding.severity === severity);
    if (these.length === 0) return [];
    return [
      next(titles[severity]),
      ...tableOf(titles[severity], findingColumns(scope), grouped(these, scope), scope),
    ];
  });
  const left: readonly Block[] =
    waived.length > 0
      ? [
          next(texts.waived),
          ...lead(texts.waivedLead, scope),
          ...tableOf(texts.waived, waivedColumns(scope), grouped(waived, scope), scope),
        ]
      : [];
  return [
    { orientation: 'portrait', blocks: first },
    { orientation: 'landscape', blocks: [...found, ...left] },
  ];
}

const completenessLabel: Wording = { en: 'Completeness', ru: 'Полнота' };

function build(request: DocumentRequest): Paper {
  const laws = lawsOf(request);
  const scope = scopeOf(request.register, request.language, laws[0]?.id ?? 'fz-152');
  const share = laws.length > 0 ? `${percent(checked(request).completeness)} %` : undefined;
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: [{ label: tell(completenessLabel, scope), value: lines([words(share)]) }],
    laws: laws.map(({ id }) => id),
    sections: sectionsOf(request, scope),
  });
}

/** All findings of a register by severity, law, activity and article, the waived ones apart, with what completeness counts. */
export const findingsReport: DocumentKind = {
  id: 'findings-report',
  regime: 'both',
  name,
  law: [],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  usesHistory: true,
  appliesTo: () => true,
  checklist: (request) => missingName(scopeOf(request.register, request.language, 'fz-152')),
  build,
};
