import Alert from '@mui/material/Alert';
import { counted, type CountedNoun } from '../../shared/wording/plural.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useOpenConflictCount } from '../storage/open-conflicts.ts';

const noun: CountedNoun = {
  en: { one: 'conflict is undecided', other: 'conflicts are undecided' },
  ru: { one: 'конфликт не решён', few: 'конфликта не решены', many: 'конфликтов не решены' },
};

const words = {
  file: {
    en: 'The file carries both sides of each; decide them under Import if you can.',
    ru: 'В файл попадут обе стороны; если можете, решите их в разделе «Импорт».',
  },
  document: {
    en: 'The document says what stands here now; decide them under Import first.',
    ru: 'В документе будет то, что показано сейчас; сначала решите их в разделе «Импорт».',
  },
} satisfies Record<string, Wording>;

/** Before something leaves: what nobody has decided yet. Nothing where all is decided. */
export function OpenConflictsWarning({ of }: { readonly of: keyof typeof words }) {
  const say = useSay();
  const { language } = useLanguage();
  const count = useOpenConflictCount();
  if (count === 0) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3 }}>
      {counted(count, noun, language)}. {say(words[of])}
    </Alert>
  );
}
