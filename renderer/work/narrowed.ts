import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Filing } from '../../shared/register/filing.ts';
import type { Register } from '../../shared/register/register.ts';

type Facts = NonNullable<Filing['facts']>;

function factsOf(facts: Facts, only: Uuid): Facts {
  const activities: unknown = facts['activities'];
  if (!Array.isArray(activities)) return facts;
  const kept = (activities as readonly { readonly id?: unknown }[]).filter(({ id }) => id === only);
  return { ...facts, activities: kept } as unknown as Facts;
}

/** The register with one activity alone, also in what filings froze, so that the others do not look removed. */
export function narrowedTo(register: Register, only: Uuid): Register {
  return {
    ...register,
    activities: register.activities.filter(({ id }) => id === only),
    filings: register.filings.map((filing) =>
      filing.facts ? { ...filing, facts: factsOf(filing.facts, only) } : filing,
    ),
  };
}
