import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { textIn, type Wording } from '../../../shared/wording/wording.ts';
import { colours } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Review } from '../../work/importing/import-state.ts';
import { useDecisions, useImportDesk } from '../../work/importing/use-importing.ts';
import { wordsOfOrigin } from '../../work/origin.ts';
import { keepAllLeftovers } from './deciding.ts';
import { Head, Quiet, Row, Small } from './import-styles.ts';
import { WordsOfAll } from './words-of-file.tsx';

interface ReviewHeadProps {
  readonly review: Review;
  readonly sentence: string;
  readonly canApply: boolean;
  readonly isApplying: boolean;
  readonly onApply: () => void;
}

const words = {
  copy: { en: 'a copy of this register', ru: 'копия этого реестра' },
  other: { en: 'another register', ru: 'другой реестр' },
  same: { en: 'the same in both', ru: 'совпадают' },
  unsigned: { en: 'nobody signed it', ru: 'без подписи' },
  keepAll: { en: 'Keep what has no place in the notes', ru: 'Чему нет места — в примечания' },
  merge: { en: 'Merge…', ru: 'Объединить…' },
  away: { en: 'Close the file', ru: 'Закрыть файл' },
} satisfies Record<string, Wording>;

/** What the file is and who vouches for it. */
function useAbout({ file, isSameRegister, same }: Review): string {
  const say = useSay();
  const { language } = useLanguage();
  const organisation = textIn(file.organisation, language);
  const parts =
    file.kind === 'own'
      ? [
          say(isSameRegister ? words.copy : words.other),
          isSameRegister ? undefined : organisation,
          file.origin.trust === 'known' || file.origin.trust === 'unsigned'
            ? say(wordsOfOrigin(file.origin) ?? words.unsigned).replace(/\.$/, '')
            : file.origin.exportedBy,
        ]
      : [say(file.layout), organisation];
  const all = [...parts, same > 0 ? `${say(words.same)}: ${same}` : undefined];
  return all.filter(Boolean).join(' · ');
}

/** What the file is, what would happen in a sentence, and the deed itself. */
export function ReviewHead({ review, sentence, canApply, isApplying, onApply }: ReviewHeadProps) {
  const say = useSay();
  const desk = useImportDesk();
  const decisions = useDecisions(review.file.digest);
  const about = useAbout(review);
  const { file } = review;
  const hasLeftovers = file.kind === 'foreign' && file.leftovers.some(({ activity }) => activity);
  return (
    <Head>
      <div>
        <strong>{review.name}</strong>
        <Small>{about}</Small>
        <Quiet role="status" sx={{ mt: 1, color: colours.ink }}>
          {sentence}
        </Quiet>
        {hasLeftovers && (
          <FormControlLabel
            label={say(words.keepAll)}
            control={
              <Checkbox
                checked={decisions.withoutLeftovers !== 'all'}
                indeterminate={
                  decisions.withoutLeftovers !== 'all' && (decisions.withoutLeftovers ?? []).length > 0
                }
                onChange={(event) => desk.decide(keepAllLeftovers(event.target.checked))}
              />
            }
          />
        )}
        {file.kind === 'foreign' && <WordsOfAll leftovers={file.leftovers} />}
      </div>
      <Row>
        <Button variant="outlined" disabled={isApplying} onClick={desk.putAway}>
          {say(words.away)}
        </Button>
        <Button variant="contained" disabled={!canApply} loading={isApplying} onClick={onApply}>
          {say(words.merge)}
        </Button>
      </Row>
    </Head>
  );
}
