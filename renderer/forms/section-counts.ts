import type { Finding } from '../../shared/regimes/finding.ts';
import { pathNames } from '../../shared/register/leaves.ts';
import type { FormSection } from '../../shared/register/section.ts';

/** The section that holds the field a path leads to; `undefined` for a path of no section, or none at all. */
export function sectionOf(path: string | undefined, sections: readonly FormSection[]): string | undefined {
  const name = path === undefined ? undefined : pathNames(path)[0];
  if (name === undefined) return undefined;
  return sections.find((section) => Object.hasOwn(section.fields, name))?.id;
}

/** The findings of each section, in the order given; under “” those that no field of the form mends. */
export function findingsBySection(
  findings: readonly Finding[],
  sections: readonly FormSection[],
): ReadonlyMap<string, readonly Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    const section = sectionOf(finding.path, sections) ?? '';
    const list = grouped.get(section);
    if (list) list.push(finding);
    else grouped.set(section, [finding]);
  }
  return grouped;
}
