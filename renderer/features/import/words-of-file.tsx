import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import { activityFields } from '../../../shared/register/activity/activity.ts';
import { placeInWords } from '../../../shared/register/place.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { ForeignFile } from '../../work/importing/messages.ts';
import { Small } from './import-styles.ts';

interface WordsOfFileProps {
  readonly activity: Uuid;
  readonly file: ForeignFile;
  readonly decisions: Decisions;
  readonly onKeep: (isKept: boolean) => void;
}

const Said = styled('ul')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, 180px) minmax(0, 1fr)',
    gap: '2px 20px',
    padding: '8px 0',
    borderTop: `1px solid ${colours.hairline}`,
    overflowWrap: 'anywhere',
    ...type.body,
  },
  '& .label': { color: colours.second, ...type.small, lineHeight: '20px' },
  '& .text': { color: colours.ink, whiteSpace: 'pre-line' },
  '& .place': { gridColumn: 2, color: colours.third, ...type.small, fontSize: 12 },
});

const words = {
  left: { en: 'Has no place in the card', ru: 'Не нашлось места в карточке' },
  keep: { en: 'Keep in its notes', ru: 'Сохранить в примечаниях' },
  guessed: { en: 'Understood so, please compare', ru: 'Понято так, сверьте' },
  ofAll: { en: 'Said of the whole file', ru: 'Сказано обо всём файле' },
};

/** Whether the leftovers of an activity go into its notes. */
export const isKept = (activity: Uuid, { withoutLeftovers = [] }: Decisions): boolean =>
  withoutLeftovers !== 'all' && !withoutLeftovers.includes(activity);

/** What the file says of an activity that went nowhere, and what was only guessed, with its own words. */
export function WordsOfFile({ activity, file, decisions, onKeep }: WordsOfFileProps) {
  const say = useSay();
  const { language } = useLanguage();
  const leftovers = file.leftovers.filter((one) => one.activity === activity);
  const guesses = file.guesses.filter((one) => one.activity === activity);
  return (
    <>
      {guesses.length > 0 && (
        <>
          <h3>{say(words.guessed)}</h3>
          <Said>
            {guesses.map(({ path, said, place }) => (
              <li key={`${path} ${said}`}>
                <span className="label">{placeInWords(path, activityFields, language)}</span>
                <span className="text">{said}</span>
                <span className="place">{say(place)}</span>
              </li>
            ))}
          </Said>
        </>
      )}
      {leftovers.length > 0 && (
        <>
          <h3>{say(words.left)}</h3>
          <FormControlLabel
            label={say(words.keep)}
            control={
              <Checkbox
                checked={isKept(activity, decisions)}
                onChange={(event) => onKeep(event.target.checked)}
              />
            }
          />
          <LeftoverList leftovers={leftovers} />
        </>
      )}
    </>
  );
}

function LeftoverList({ leftovers }: Pick<ForeignFile, 'leftovers'>) {
  const say = useSay();
  return (
    <Said>
      {leftovers.map(({ label, text, place }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same words may stand twice in a file
        <li key={at}>
          <span className="label">{label}</span>
          <span className="text">{text}</span>
          <span className="place">{say(place)}</span>
        </li>
      ))}
    </Said>
  );
}

/** What the file says of no activity in particular. */
export function WordsOfAll({ leftovers }: Pick<ForeignFile, 'leftovers'>) {
  const say = useSay();
  const ofAll = leftovers.filter((one) => one.activity === undefined);
  if (ofAll.length === 0) return null;
  return (
    <details>
      <summary>
        <Small as="span">
          {say(words.ofAll)}: {ofAll.length}
        </Small>
      </summary>
      <LeftoverList leftovers={ofAll} />
    </details>
  );
}
