import type { Uuid } from '../../../shared/basics/uuid.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { rulesOf } from '../../../shared/regimes/rule.ts';
import type { Waiver } from '../../../shared/register/waiver.ts';
import type { Wording } from '../../../shared/wording/wording.ts';

/** A finding between worker and window: what its rule says of itself is known on both sides. */
export type CompactFinding = readonly [
  rule: number,
  /** 0 where it is the entry at which it was found. */
  entity: Uuid | 0,
  path: string | 0,
  detail: Wording | 0,
  waiver: Uuid | 0,
];

const rules = regimes.flatMap((regime) => rulesOf(regime).map((rule) => ({ regime: regime.id, rule })));

const byNumber = new Map<string, number[]>();
for (const [at, { rule }] of rules.entries()) byNumber.set(rule.id, [...(byNumber.get(rule.id) ?? []), at]);

/** Several rules may share a number, graver in one case than in another: what they say tells them apart. */
function indexOf({ regime, rule, severity, citation, message }: Finding): number {
  const at = byNumber.get(rule)?.find((one) => {
    const known = rules[one];
    return (
      known?.regime === regime &&
      known.rule.severity === severity &&
      known.rule.citation.en === citation.en &&
      message.en.startsWith(known.rule.message.en)
    );
  });
  if (at === undefined) throw new Error(`no rule ${regime} ${rule}`);
  return at;
}

function detailOf(message: Wording, ruleSays: Wording | undefined): Wording | 0 {
  if (ruleSays === undefined || message.en === ruleSays.en) return 0;
  return {
    en: message.en.slice(ruleSays.en.length + 1),
    ru: message.ru.slice(ruleSays.ru.length + 1),
  };
}

/** The finding as it travels, found at the entry `owner`. */
export function compact(finding: Finding, owner: Uuid): CompactFinding {
  const at = indexOf(finding);
  return [
    at,
    finding.entity === owner ? 0 : finding.entity,
    finding.path ?? 0,
    detailOf(finding.message, rules[at]?.rule.message),
    finding.waiver?.id ?? 0,
  ];
}

/** The finding again. One whose waiver was taken back meanwhile stands open. */
export function expanded(
  [at, entity, path, detail, waiverId]: CompactFinding,
  owner: Uuid,
  waiverOf: (id: Uuid) => Waiver | undefined,
): Finding {
  const known = rules[at];
  if (!known) throw new Error(`no rule at ${at}`);
  const { regime, rule } = known;
  const { id, severity, message, citation } = rule;
  const waiver = waiverId === 0 ? undefined : waiverOf(waiverId);
  return {
    rule: id,
    regime,
    severity,
    message: detail === 0 ? message : { en: `${message.en} ${detail.en}`, ru: `${message.ru} ${detail.ru}` },
    citation,
    entity: entity === 0 ? owner : entity,
    ...(path === 0 ? {} : { path }),
    ...(waiver ? { waiver } : {}),
  };
}
