import styled from '@emotion/styled';
import IconButton from '@mui/material/IconButton';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.tsx';
import { ChevronDownIcon, ChevronRightIcon, ChevronUpIcon, TrashIcon } from './icons.tsx';
import { colours, focusRing, type } from './look.ts';

interface ItemCardProps {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly badge?: ReactNode;
  readonly isOpen: boolean;
  /** Puts the keyboard into the first control as the card appears: it was just added. */
  readonly takesKeyboard: boolean;
  readonly onToggle: () => void;
  readonly onRemove?: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  /** Called only while the card is open: a closed one costs nothing. */
  readonly children: () => ReactNode;
}

const Card = styled('section')({
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  background: colours.paper,
});

const Head = styled('div')({ display: 'flex', alignItems: 'center', minHeight: 40, paddingRight: 4, gap: 2 });

const Toggle = styled('button')({
  flex: '1 1 auto',
  minWidth: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  padding: '9px 8px',
  color: colours.ink,
  background: 'none',
  border: 0,
  borderRadius: 8,
  font: 'inherit',
  ...type.strong,
  textAlign: 'left',
  cursor: 'pointer',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
});

/** What it holds stands beside the name, or under it where that leaves too little. */
const Words = styled('span')({
  flex: '1 1 auto',
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 8,
});

const Title = styled('span')({ flex: '0 1 auto', minWidth: 0, overflowWrap: 'anywhere' });

const Summary = styled('span')({
  flex: '1 1 180px',
  minWidth: 0,
  overflow: 'hidden',
  color: colours.second,
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
  ...type.small,
});

const Body = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 16,
  padding: 16,
  borderTop: `1px solid ${colours.hairline}`,
});

const words = {
  remove: { en: 'Remove', ru: 'Удалить' },
  up: { en: 'Move up', ru: 'Выше' },
  down: { en: 'Move down', ru: 'Ниже' },
};

function useFirstKeyboard(takesKeyboard: boolean) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesKeyboard) body.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
  }, [takesKeyboard]);
  return body;
}

interface CardButtonProps {
  readonly label: string;
  /** Without it the button stands there, but cannot be pressed. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

const CardButton = ({ label, onClick, children }: CardButtonProps) => (
  <IconButton size="small" aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
    {children}
  </IconButton>
);

/** One thing of a list: its name and what it holds in a line, or its fields. */
export function ItemCard(props: ItemCardProps) {
  const { title, summary, badge, isOpen, takesKeyboard, onToggle, onRemove, onUp, onDown, children } = props;
  const say = useSay();
  const id = useId();
  const body = useFirstKeyboard(takesKeyboard);
  const canMove = Boolean(onUp ?? onDown);
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <Card aria-labelledby={`${id}title`}>
      <Head>
        <Toggle
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}body` : undefined}
          onClick={onToggle}
        >
          <Chevron style={{ fontSize: 18, color: colours.second, flex: 'none' }} />
          <Words>
            <Title id={`${id}title`}>{title}</Title>
            {!isOpen && summary && <Summary>{summary}</Summary>}
          </Words>
        </Toggle>
        {badge}
        {canMove && (
          <>
            <CardButton label={`${say(words.up)}: ${title}`} onClick={onUp}>
              <ChevronUpIcon />
            </CardButton>
            <CardButton label={`${say(words.down)}: ${title}`} onClick={onDown}>
              <ChevronDownIcon />
            </CardButton>
          </>
        )}
        {onRemove && (
          <CardButton label={`${say(words.remove)}: ${title}`} onClick={onRemove}>
            <TrashIcon />
          </CardButton>
        )}
      </Head>
      {isOpen && (
        <Body ref={body} id={`${id}body`}>
          {children()}
        </Body>
      )}
    </Card>
  );
}
