import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/basics/assert-never.ts';
import type { CommandLine, GuideWords, Part } from '../../../shared/guide/chapter.ts';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import { GuidePictureView } from './guide-picture.tsx';
import { GuideText } from './guide-text.tsx';

interface ChapterTextProps {
  readonly parts: readonly Part[];
  /** Stands where the chapter lists the keys. */
  readonly shortcuts: ReactNode;
}

const Text = styled('div')({
  color: colours.second,
  ...type.body,
  lineHeight: '22px',
  '& p, & ul, & ol': { margin: '0 0 16px', maxWidth: 680 },
  '& ul, & ol': { paddingLeft: 22 },
  '& li': { marginBottom: 8, paddingLeft: 2 },
  '& li::marker': { color: colours.third },
  '& > h3': { margin: '28px 0 8px', color: colours.ink, ...type.section },
  '@media print': { '& > h3': { breakAfter: 'avoid' }, '& li, & tr': { breakInside: 'avoid' } },
});

const Scroll = styled('div')({ maxWidth: '100%', margin: '0 0 20px', overflowX: 'auto' });
const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  textAlign: 'left',
  '& th': { padding: '6px 16px 6px 0', color: colours.third, ...type.label },
  '& td': { padding: '8px 16px 8px 0', verticalAlign: 'top', borderTop: `1px solid ${colours.hairline}` },
  '& td:first-of-type': { color: colours.ink },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 0 },
});

const Commands = styled('dl')({
  margin: '0 0 20px',
  '& dt': {
    padding: '6px 10px',
    color: colours.ink,
    background: colours.card,
    border: `1px solid ${colours.hairline}`,
    borderRadius: 6,
    fontFamily: 'ui-monospace, monospace',
    fontSize: 12.5,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  // A line breaks between words, not after the hyphens of an option.
  '& dt span': { whiteSpace: 'nowrap' },
  '& dd': { margin: '3px 0 12px 10px' },
});

function Items({ items }: { readonly items: readonly GuideWords[] }) {
  const say = useSay();
  return items.map((item) => (
    <li key={item.en}>
      <GuideText words={say(item)} />
    </li>
  ));
}

function GuideTable({ head, rows }: Extract<Part, { readonly kind: 'table' }>) {
  const say = useSay();
  return (
    <Scroll>
      <Table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell.en} scope="col">
                {say(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.en}>
              {row.map((cell, at) => (
                <td key={head[at]?.en}>
                  <GuideText words={say(cell)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroll>
  );
}

const CommandWords = ({ command }: { readonly command: string }) =>
  [...command.matchAll(/\S+/g)].map(({ index, 0: word }) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <span>{word}</span>
    </Fragment>
  ));

function GuideCommands({ lines }: { readonly lines: readonly CommandLine[] }) {
  const say = useSay();
  return (
    <Commands>
      {lines.map(({ command, does }) => (
        <div key={command}>
          <dt>
            <CommandWords command={command} />
          </dt>
          <dd>
            <GuideText words={say(does)} />
          </dd>
        </div>
      ))}
    </Commands>
  );
}

/** What a part begins with: no two of a chapter begin alike. */
function keyOf(part: Part): string | undefined {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return part.words.en;
    case 'list':
    case 'steps':
      return part.items[0]?.en;
    case 'table':
      return part.head[0]?.en;
    case 'commands':
      return part.lines[0]?.command;
    case 'shortcuts':
      return part.kind;
    case 'picture':
      return part.picture.file;
  }
}

interface GuidePartProps {
  readonly part: Part;
  readonly shortcuts: ReactNode;
}

function GuidePart({ part, shortcuts }: GuidePartProps) {
  const say = useSay();
  switch (part.kind) {
    case 'paragraph':
      return (
        <p>
          <GuideText words={say(part.words)} />
        </p>
      );
    case 'heading':
      return <h3>{say(part.words)}</h3>;
    case 'list':
      return (
        <ul>
          <Items items={part.items} />
        </ul>
      );
    case 'steps':
      return (
        <ol>
          <Items items={part.items} />
        </ol>
      );
    case 'table':
      return <GuideTable {...part} />;
    case 'commands':
      return <GuideCommands lines={part.lines} />;
    case 'shortcuts':
      return <div style={{ margin: '4px 0 24px' }}>{shortcuts}</div>;
    case 'picture':
      return <GuidePictureView key={part.picture.file} picture={part.picture} />;
    default:
      return assertNever(part);
  }
}

/** A chapter of the guide, part by part. */
export const ChapterText = ({ parts, shortcuts }: ChapterTextProps) => (
  <Text>
    {parts.map((part) => (
      <GuidePart key={keyOf(part)} part={part} shortcuts={shortcuts} />
    ))}
  </Text>
);
