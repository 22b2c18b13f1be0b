import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { ItemsField } from '../../shared/register/field.ts';
import { say } from '../../shared/wording/wording.ts';
import { useLanguage } from '../language/language.tsx';
import { useRegister } from '../storage/register.ts';
import { itemInWords } from './entry-words.ts';
import { useOpenForm } from './form-context.ts';
import { itemsAt } from './form-values.ts';
import type { FormValues } from './form-values.ts';

/** An item of a list with what it is called. */
export interface NamedItem {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
}

/** The items of a list in words, as they are typed; an unnamed one goes by its number: “Group of data 1”. */
export function useItemWords(field: ItemsField, name: string): readonly NamedItem[] {
  const { control, getValues } = useOpenForm();
  const { language } = useLanguage();
  const register = useRegister();
  const inWords = (values: FormValues): string => {
    const items = itemsAt(values, name).map((item, index): NamedItem => {
      const { title, summary } = itemInWords(item, field.fields, register, language);
      const named = { id: item.id, title: title ?? `${say(field.item, language)} ${index + 1}` };
      return summary ? { ...named, summary } : named;
    });
    return JSON.stringify(items);
  };
  // Watched for their words alone: a letter typed elsewhere in an item asks for nothing here.
  useWatch({ control, compute: inWords });
  const now = inWords(getValues());
  return useMemo(() => JSON.parse(now) as readonly NamedItem[], [now]);
}
