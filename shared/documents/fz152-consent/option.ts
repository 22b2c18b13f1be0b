import type { Register } from '../../register/register.ts';
import type { Text } from '../../wording/wording.ts';
import type { DocumentOption, DocumentRequest } from '../document-kind.ts';
import { consentsNeeded, type Consent } from './needs.ts';

const valueOf = ({ activity, kind }: Consent): string =>
  kind === 'distribution' ? `${activity.id}/distribution` : activity.id;

function labelOf({ activity, kind }: Consent): Text {
  const named = activity.name ?? activity.purpose ?? {};
  const [en, ru] = [named.en ?? named.ru ?? '', named.ru ?? named.en ?? ''];
  return kind === 'distribution' ? { en: `${en}: distribution`, ru: `${ru}: распространение` } : { en, ru };
}

/** One purpose, one consent; distribution is a choice of its own. */
export const activityOption: DocumentOption = {
  id: 'activity',
  label: { en: 'Activity', ru: 'Процесс' },
  values: (register: Register) =>
    consentsNeeded(register).map((consent) => ({ value: valueOf(consent), label: labelOf(consent) })),
};

/** The consent asked for, or all. */
export function chosenConsents({ register, options }: DocumentRequest): readonly Consent[] {
  const all = consentsNeeded(register);
  const one = all.filter((consent) => valueOf(consent) === options[activityOption.id]);
  return one.length > 0 ? one : all;
}
