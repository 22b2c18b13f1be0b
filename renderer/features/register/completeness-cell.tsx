import { counted, type CountedNoun } from '../../../shared/wording/plural.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Standing } from './standing.ts';

interface CompletenessCellProps {
  readonly standing: Standing;
  readonly isDraft: boolean;
}

const errorNoun: CountedNoun = {
  en: { one: 'error', other: 'errors' },
  ru: { one: 'ошибка', few: 'ошибки', many: 'ошибок' },
};
const checkNoun: CountedNoun = {
  en: { one: 'to check', other: 'to check' },
  ru: { one: 'замечание', few: 'замечания', many: 'замечаний' },
};
const words = {
  draft: { en: 'draft', ru: 'черновик' },
  complete: { en: 'complete', ru: 'заполнено' },
  meter: { en: 'Completeness', ru: 'Заполненность' },
};

/** What is missing in words, then how far the rest has come. Plain elements: a key in the search makes many of them. */
export function CompletenessCell({ standing, isDraft }: CompletenessCellProps) {
  const { language } = useLanguage();
  const say = useSay();
  const { errors, checks, share } = standing;
  const percent = Math.round(share * 100);
  const isClean = errors === 0 && checks === 0;
  return (
    <>
      <div className="chips">
        {isDraft && <span className="chip">{say(words.draft)}</span>}
        {!isDraft && errors > 0 && (
          <span className="chip" data-tone="error">
            {counted(errors, errorNoun, language)}
          </span>
        )}
        {!isDraft && checks > 0 && (
          <span className="chip" data-tone="check">
            {counted(checks, checkNoun, language)}
          </span>
        )}
        {!isDraft && isClean && <span className="complete">{say(words.complete)}</span>}
      </div>
      <div
        className="meter"
        role="meter"
        aria-label={say(words.meter)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        title={`${percent} %`}
        data-complete={(isClean && percent === 100) || undefined}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
    </>
  );
}
