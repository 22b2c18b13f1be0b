import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useMemo, useState } from 'react';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { destructionOccasions } from '../../../shared/vocabulary/keeping/destruction-occasions.ts';
import { dataItems } from '../../../shared/vocabulary/things/data-items.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { ChoicesField } from '../../components/choices-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import type { Option } from '../../components/option.ts';
import { optionsWithOwn } from '../../forms/directory-options.ts';
import { termOptions } from '../../forms/term-options.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { today } from '../../work/today.ts';
import { itemsOf, type DestructionWish } from './destruction-of.ts';

interface DestroyDialogProps {
  readonly activity: Activity;
  readonly onDraw: (wish: DestructionWish) => void;
  readonly onCancel: () => void;
}

const words = {
  title: { en: 'Destroy data', ru: 'Уничтожение данных' },
  lead: {
    en: 'An act is begun with what the activity tells; nothing is deleted anywhere by this.',
    ru: 'Будет начат акт с тем, что известно из процесса; сами данные программа нигде не удаляет.',
  },
  items: { en: 'Which data', ru: 'Какие данные' },
  occasion: { en: 'Reason', ru: 'Причина' },
  named: { en: 'Named in the activity', ru: 'Указанные в процессе' },
  others: { en: 'Others', ru: 'Другие' },
  date: { en: 'Destroyed on', ru: 'Дата уничтожения' },
  draw: { en: 'Begin the act', ru: 'Начать акт' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
};

const Fields = styled('div')({ display: 'grid', gap: 16, marginTop: 16 });

/** The data of the activity, in the words of their lists. */
function useItemOptions(activity: Activity): readonly Option[] {
  const { language } = useLanguage();
  const own = useRegister().dataItems;
  return useMemo(() => {
    const all = optionsWithOwn(termOptions(dataItems, language), 'dataItems', own, language);
    const known = new Set(itemsOf(activity));
    return all.filter(({ value }) => known.has(value));
  }, [activity, own, language]);
}

/** The occasions that the activity names, then the others. */
function useOccasionOptions({ destructionOccasions: named }: Activity): readonly Option[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const all = termOptions(destructionOccasions, language);
    if (!named || named.length === 0) return all;
    const isNamed = ({ value }: Option): boolean => named.includes(value);
    const under = (group: string) => (option: Option) => ({ ...option, group });
    return [
      ...all.filter(isNamed).map(under(words.named[language])),
      ...all.filter((option) => !isNamed(option)).map(under(words.others[language])),
    ];
  }, [named, language]);
}

function useWish(activity: Activity) {
  const { destructionOccasions: named = [] } = activity;
  const [wish, setWish] = useState<DestructionWish>({
    items: itemsOf(activity),
    occasion: named.length === 1 ? named[0] : undefined,
    date: today(),
  });
  const change = (part: Partial<DestructionWish>) => setWish((before) => ({ ...before, ...part }));
  return { wish, change };
}

/** Asks what is destroyed, why and when; the act itself asks for the rest. */
export function DestroyDialog({ activity, onDraw, onCancel }: DestroyDialogProps) {
  const say = useSay();
  const id = useId();
  const { wish, change } = useWish(activity);
  const [items, occasions] = [useItemOptions(activity), useOccasionOptions(activity)];
  return (
    <Dialog open fullWidth onClose={onCancel} aria-labelledby={id}>
      <DialogTitle id={id}>{say(words.title)}</DialogTitle>
      <DialogContent>
        {say(words.lead)}
        <Fields>
          <ChoiceField
            label={say(words.occasion)}
            value={wish.occasion}
            options={occasions}
            onChange={(occasion) => change({ occasion })}
          />
          <DateField
            label={say(words.date)}
            value={wish.date}
            onChange={(date) => date && change({ date })}
          />
          {items.length > 0 && (
            <ChoicesField
              label={say(words.items)}
              value={wish.items}
              options={items}
              onChange={(chosen) => change({ items: chosen ?? [] })}
            />
          )}
        </Fields>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
        <Button variant="contained" onClick={() => onDraw(wish)}>
          {say(words.draw)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
