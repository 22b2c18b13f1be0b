import styled from '@emotion/styled';
import { counted } from '../../shared/wording/plural.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { StatusChip } from './status-chip.tsx';

export interface FindingBadgeProps {
  readonly errors: number;
  readonly checks: number;
  /** `words`: “1 error”, “2 to check”, “complete”; `number`: the number of the graver kind only, nothing where all is well. */
  readonly form?: 'words' | 'number';
}

const Badges = styled('span')({ display: 'inline-flex', flexWrap: 'wrap', gap: 4 });

const errorNoun = {
  en: { one: 'error', other: 'errors' },
  ru: { one: 'ошибка', few: 'ошибки', many: 'ошибок' },
};
const checkNoun = {
  en: { one: 'to check', other: 'to check' },
  ru: { one: 'замечание', few: 'замечания', many: 'замечаний' },
};
const complete = { en: 'complete', ru: 'заполнено' };

function NumberBadge({ errors, checks }: FindingBadgeProps) {
  const { language } = useLanguage();
  if (errors === 0 && checks === 0) return null;
  const words = errors > 0 ? counted(errors, errorNoun, language) : counted(checks, checkNoun, language);
  return (
    <StatusChip tone={errors > 0 ? 'error' : 'check'}>
      <span role="img" aria-label={words} title={words}>
        {errors > 0 ? errors : checks}
      </span>
    </StatusChip>
  );
}

/** How many things are wrong, and how many to check; “complete” where there are none. */
export function FindingBadge(props: FindingBadgeProps) {
  const { errors, checks, form = 'words' } = props;
  const { language } = useLanguage();
  const say = useSay();
  if (form === 'number') return <NumberBadge {...props} />;
  return (
    <Badges>
      {errors > 0 && <StatusChip tone="error">{counted(errors, errorNoun, language)}</StatusChip>}
      {checks > 0 && <StatusChip tone="check">{counted(checks, checkNoun, language)}</StatusChip>}
      {errors === 0 && checks === 0 && <StatusChip tone="complete">{say(complete)}</StatusChip>}
    </Badges>
  );
}
