import type { Severity } from '../../../shared/regimes/finding.ts';
import type { Wording } from '../../../shared/wording/wording.ts';

/** A finding of each severity, as one is called. */
export const severityWords: Readonly<Record<Severity, Wording>> = {
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};

/** Several of a severity, as a heading. */
export const severityHeadings: Readonly<Record<Severity, Wording>> = {
  error: { en: 'Errors', ru: 'Ошибки' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};
