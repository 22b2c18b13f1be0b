import { styled } from '@mui/material/styles';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { DerivedFact, Reason } from '../../shared/regimes/derived-fact.ts';
import { capitalised } from '../../shared/wording/capitalised.ts';
import { CitationWords } from '../components/citation-words.tsx';
import { colours, focusRing, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';

/** Goes to the field where something was found. */
export type OpenReason = (entity: Uuid, path: string) => void;

interface DerivedCardProps {
  readonly fact: DerivedFact;
  /** What a person recorded, in words, where it is something else. */
  readonly recorded: string | undefined;
  readonly onOpen: OpenReason;
}

const Card = styled('section')({
  padding: '10px 14px 12px',
  background: colours.card,
  border: `1px solid ${colours.hairline}`,
  borderRadius: 8,
  '& .head': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: 12,
  },
  '& h3': { margin: 0, color: colours.second, ...type.label },
  '& .cite': { color: colours.third, fontSize: 12, fontWeight: 400 },
  '& .value': { margin: '2px 0 0', color: colours.ink, ...type.strong, overflowWrap: 'anywhere' },
  '& .recorded': { margin: 0, color: colours.check, ...type.small },
  '& ul': { display: 'grid', gap: 3, margin: '8px 0 0', padding: 0, listStyle: 'none', ...type.small },
  '& li': { color: colours.second, overflowWrap: 'anywhere' },
  '& li > button': {
    padding: 0,
    color: 'inherit',
    background: 'none',
    border: 0,
    borderRadius: 4,
    font: 'inherit',
    textAlign: 'left',
    textDecoration: 'underline',
    textDecorationColor: colours.border,
    textUnderlineOffset: 3,
    cursor: 'pointer',
    '&:hover': { color: colours.ink, textDecorationColor: 'currentColor' },
    '&:focus-visible': focusRing,
  },
});

const words = { recorded: { en: 'Recorded', ru: 'Указано' } };

interface ReasonLineProps {
  readonly reason: Reason;
  /** Said once above where it is the same. */
  readonly above: string;
  readonly onOpen: OpenReason;
}

function ReasonLine({ reason, above, onOpen }: ReasonLineProps) {
  const say = useSay();
  const { entity, path, citation } = reason;
  const sentence = capitalised(say(reason));
  const cited = citation && say(citation) !== above ? say(citation) : undefined;
  return (
    <li>
      {entity !== undefined && path !== undefined ? (
        <button type="button" onClick={() => onOpen(entity, path)}>
          {sentence}
        </button>
      ) : (
        sentence
      )}{' '}
      {cited && (
        <span className="cite">
          <CitationWords words={cited} />
        </span>
      )}
    </li>
  );
}

/** What the law makes of what the register says: the answer, why, and what a person recorded otherwise. */
export function DerivedCard({ fact, recorded, onOpen }: DerivedCardProps) {
  const say = useSay();
  const { label, value, citation, reasons } = fact;
  const place = say(citation);
  return (
    <Card aria-label={say(label)}>
      <div className="head">
        <h3>{say(label)}</h3>
        <span className="cite">
          <CitationWords words={place} />
        </span>
      </div>
      <p className="value">{say(value)}</p>
      {recorded !== undefined && (
        <p className="recorded">
          {say(words.recorded)}: {recorded}
        </p>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <ReasonLine
              key={`${reason.en} ${reason.path ?? ''} ${reason.entity ?? ''}`}
              reason={reason}
              above={place}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
