import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { EmptyState } from '../../components/empty-state.tsx';
import { UploadIcon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { type } from '../../components/look.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useReading } from '../../storage/notices.ts';
import { useDisputed } from '../../storage/open-conflicts.ts';
import { useRegisterActions } from '../../storage/register.ts';
import type { ImportStep } from '../../work/importing/import-state.ts';
import { useImportDesk, useImporting } from '../../work/importing/use-importing.ts';
import { applySentence } from './apply-words.ts';
import { DisputedList, type OpenAt } from './disputed-list.tsx';
import { HeadingsStep } from './headings-step.tsx';
import { Quiet, Row } from './import-styles.ts';
import { RecentImports } from './recent-imports-part.tsx';
import { Review } from './review.tsx';

export interface ImportPageProps {
  /** Asks which files and looks at them one after another. */
  readonly onChoose: () => void;
  readonly onOpen: OpenAt;
}

const words = {
  title: { en: 'Import', ru: 'Импорт' },
  empty: { en: 'Bring in what others wrote', ru: 'Загрузить то, что написали другие' },
  emptyLead: {
    en: 'Drop a file anywhere on the window: a colleague’s export of this register, a regulator’s spreadsheet, a Word table, a CSV, a web page, a PIA. You see what it would change and decide; one undo takes it all back.',
    ru: 'Перетащите файл в любое место окна: выгрузку этого реестра от коллеги, таблицу регулятора, таблицу Word, CSV, веб-страницу, PIA. Вы увидите, что изменится, и решите сами; всё отменяется одним шагом.',
  },
  choose: { en: 'Choose files…', ru: 'Выбрать файлы…' },
  paste: { en: 'or paste a copied table:', ru: 'или вставьте скопированную таблицу:' },
  reading: { en: 'Reading the file…', ru: 'Чтение файла…' },
  comparing: { en: 'Comparing with the register…', ru: 'Сравнение с реестром…' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  close: { en: 'Close', ru: 'Закрыть' },
  done: { en: 'Done', ru: 'Готово' },
  undo: { en: 'Undo', ru: 'Отменить' },
  disputed: { en: 'To decide', ru: 'Нужно решить' },
  disputedLead: {
    en: 'Two people wrote here, neither knowing of the other. Ours is shown until you decide.',
    ru: 'Здесь писали двое, не зная друг о друге. Пока вы не решите, показано ваше.',
  },
  recent: { en: 'Imports of the last 30 days', ru: 'Импорты за последние 30 дней' },
  waiting: { en: 'Waiting', ru: 'Ждут' },
};

const Parts = styled('div')({ display: 'grid', gap: 36, maxWidth: 760 });

function Waiting({ label, share }: { readonly label: string; readonly share: number | undefined }) {
  return (
    <LinearProgress
      aria-label={label}
      sx={{ maxWidth: 420, mt: 3, mb: 4 }}
      {...(share === undefined ? {} : { variant: 'determinate', value: share * 100 })}
    />
  );
}

function Busy({
  current,
}: {
  readonly current: Extract<ImportStep, { readonly name: string; readonly share: unknown }>;
}) {
  const say = useSay();
  const { putAway } = useImportDesk();
  const label = say(words[current.step]);
  return (
    <div role="status">
      <Quiet>
        {current.name} · {label}
      </Quiet>
      <Waiting label={label} share={current.share} />
      <Button variant="outlined" onClick={putAway}>
        {say(words.cancel)}
      </Button>
    </div>
  );
}

function Refused({ current }: { readonly current: Extract<ImportStep, { readonly step: 'refused' }> }) {
  const say = useSay();
  const { putAway } = useImportDesk();
  return (
    <Alert
      severity="error"
      sx={{ maxWidth: 760 }}
      action={
        <Button size="small" color="inherit" onClick={putAway}>
          {say(words.close)}
        </Button>
      }
    >
      {current.name && <strong>{current.name}. </strong>}
      {say(current.message)}
    </Alert>
  );
}

function Done({ current }: { readonly current: Extract<ImportStep, { readonly step: 'done' }> }) {
  const say = useSay();
  const { language } = useLanguage();
  const { putAway } = useImportDesk();
  const { undo } = useRegisterActions();
  return (
    <Alert
      severity="success"
      role="status"
      sx={{ maxWidth: 760 }}
      action={
        <>
          {current.at !== '' && (
            <Button
              size="small"
              color="inherit"
              variant="outlined"
              onClick={() => {
                undo();
                putAway();
              }}
            >
              {say(words.undo)}
            </Button>
          )}
          <Button size="small" color="inherit" autoFocus onClick={putAway}>
            {say(words.done)}
          </Button>
        </>
      }
    >
      <strong>{current.name}.</strong> {applySentence(current.counts, 0, language)}
    </Alert>
  );
}

/** Where nothing is being looked at: the ways in, what waits for a decision, what was taken in lately. */
function AtRest({ current, onChoose, onOpen }: ImportPageProps & { readonly current: ImportStep }) {
  const say = useSay();
  const disputed = useDisputed();
  const reading = useReading();
  return (
    <Parts>
      {current.step === 'refused' && <Refused current={current} />}
      {current.step === 'done' && <Done current={current} />}
      {disputed.length > 0 && (
        <section>
          <h2 style={{ margin: 0, ...type.section }}>{say(words.disputed)}</h2>
          <Quiet sx={{ mt: 1, mb: 2 }}>{say(words.disputedLead)}</Quiet>
          <DisputedList onOpen={onOpen} />
        </section>
      )}
      {reading === undefined && (
        <div style={{ margin: '-40px 0' }}>
          <EmptyState
            title={say(words.empty)}
            actions={
              <Row>
                <Button variant="contained" startIcon={<UploadIcon />} onClick={onChoose}>
                  {say(words.choose)}
                </Button>
                <Quiet>
                  {say(words.paste)} <Kbd>Ctrl V</Kbd>
                </Quiet>
              </Row>
            }
          >
            {say(words.emptyLead)}
          </EmptyState>
        </div>
      )}
      <RecentImports title={say(words.recent)} />
    </Parts>
  );
}

function Step(props: ImportPageProps & { readonly current: ImportStep }) {
  const { current } = props;
  switch (current.step) {
    case 'reading':
    case 'comparing':
      return <Busy current={current} />;
    case 'headings':
      return <HeadingsStep name={current.name} file={current.file} />;
    case 'review':
      return <Review review={current.review} isApplying={current.isApplying} />;
    default:
      return <AtRest {...props} />;
  }
}

/** Files of others on their way into the register. */
export function ImportPage(props: ImportPageProps) {
  const say = useSay();
  const { current, waiting } = useImporting();
  return (
    <PageFrame
      title={say(words.title)}
      status={
        waiting.length > 0 && (
          <Quiet>
            {say(words.waiting)}: {waiting.map(({ name }) => name).join(', ')}
          </Quiet>
        )
      }
    >
      <Step {...props} current={current} />
    </PageFrame>
  );
}
