import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { styled } from '@mui/material/styles';
import type { MappedHeading } from '../../../shared/readers/mapping.ts';
import { targets, type TargetId } from '../../../shared/readers/targets.ts';
import { collections } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { colours, type } from '../../components/look.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { ForeignFile } from '../../work/importing/messages.ts';
import { useImportDesk } from '../../work/importing/use-importing.ts';
import { Head, Quiet, Row } from './import-styles.ts';

interface HeadingsStepProps {
  readonly name: string;
  readonly file: ForeignFile;
}

const Table = styled('table')({
  width: '100%',
  maxWidth: 1000,
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th': { padding: '8px 12px 6px 0', color: colours.second, textAlign: 'left', ...type.label },
  '& td, & tbody th': {
    padding: '8px 16px 8px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${colours.hairline}`,
    overflowWrap: 'anywhere',
  },
  '& tbody th': { color: colours.ink, ...type.strong },
  '& td': { color: colours.second, ...type.small, lineHeight: '20px' },
  '& td:last-of-type': { paddingRight: 0 },
  '& select': { width: '100%' },
  '& tr[data-none] th': { color: colours.second, fontWeight: 400 },
});

const words = {
  title: { en: 'How the headings are understood', ru: 'Как поняты заголовки' },
  lead: {
    en: 'Compare each heading of the file with the field it goes to. What you correct is remembered for files with the same headings.',
    ru: 'Сверьте заголовки файла с полями, в которые они попадут. Исправления запомнятся для файлов с такими же заголовками.',
  },
  heading: { en: 'In the file', ru: 'В файле' },
  samples: { en: 'For example', ru: 'Например' },
  means: { en: 'Goes to', ru: 'Попадёт в поле' },
  none: { en: 'No field: to the notes', ru: 'Нет поля: в примечания' },
  goOn: { en: 'Compare with the register', ru: 'Сравнить с реестром' },
  away: { en: 'Close the file', ru: 'Закрыть файл' },
  found: { en: 'found', ru: 'найдено' },
};

/** A title under which nothing stands has nothing to go anywhere. */
const standsOverSomething = ({ target, samples }: MappedHeading): boolean =>
  target !== undefined || samples.length > 0;

/** The first question about somebody’s table: what its headings mean. */
export function HeadingsStep({ name, file }: HeadingsStepProps) {
  const say = useSay();
  const { language } = useLanguage();
  const desk = useImportDesk();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const options = [
    { value: '', label: say(words.none) },
    ...Object.entries(targets).map(([value, { label }]) => ({ value, label: say(label) })),
  ];
  return (
    <section aria-labelledby="headings-title">
      <Head>
        <div>
          <h2 id="headings-title" style={{ margin: 0, ...type.section }}>
            {say(words.title)}
          </h2>
          <Quiet sx={{ mt: 1 }}>
            {name} · {say(file.layout)} · {say(words.found)}{' '}
            {counted(file.activities, collections.activities.counted, language)}
          </Quiet>
          <Quiet sx={{ mt: 1, mb: 1 }}>{say(words.lead)}</Quiet>
        </div>
        <Row>
          <Button variant="outlined" onClick={desk.putAway}>
            {say(words.away)}
          </Button>
          <Button ref={first} variant="contained" onClick={desk.compare}>
            {say(words.goOn)}
          </Button>
        </Row>
      </Head>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say(words.heading)}</th>
            <th scope="col">{say(words.samples)}</th>
            <th scope="col">{say(words.means)}</th>
          </tr>
        </thead>
        <tbody>
          {file.mapping?.headings.filter(standsOverSomething).map(({ heading, target, samples }) => (
            <tr key={heading} data-none={target === undefined ? '' : undefined}>
              <th scope="row">{heading}</th>
              <td>{samples.join(' · ')}</td>
              <td>
                <PlainSelect
                  label={`${heading}: ${say(words.means)}`}
                  options={options}
                  value={target ?? ''}
                  onChange={(value) => desk.correct(heading, value === '' ? null : (value as TargetId))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
