import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Filing } from '../../../shared/register/filing.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { useToday } from '../../work/use-today.ts';
import { freezeEdits, frozenInWords } from './freezing.ts';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  '& p': { flex: '1 1 200px', margin: 0, color: colours.second, ...type.small },
});

const words = {
  nothing: {
    en: 'Nothing is frozen yet. Freeze what the register says when you file it: later changes are told from it.',
    ru: 'Сведения ещё не зафиксированы. Зафиксируйте реестр в день подачи: от этого считаются изменения.',
  },
  frozen: { en: 'Frozen', ru: 'Зафиксировано' },
  freeze: { en: 'Freeze the register’s facts', ru: 'Зафиксировать сведения реестра' },
  again: { en: 'Freeze anew', ru: 'Зафиксировать заново' },
  ask: { en: 'Replace the frozen facts?', ru: 'Заменить зафиксированные сведения?' },
  warning: {
    en: 'What the register said then is replaced by what it says now, and changes are counted from now on. This can be undone.',
    ru: 'Вместо прежних сведений сохранятся нынешние, и изменения будут считаться от них. Это можно отменить.',
  },
};

/** What a filing froze, and the button that freezes; it asks before it replaces anything. */
export function FrozenFacts({ filing }: { readonly filing: Filing }) {
  const say = useSay();
  const { language } = useLanguage();
  const register = useRegister();
  const today = useToday();
  const { writeAll } = useRegisterActions();
  const mayWrite = useMayWrite();
  const [isAsking, setIsAsking] = useState(false);
  const frozen = frozenInWords(filing, language);
  const freezeNow = (): void => {
    setIsAsking(false);
    writeAll(freezeEdits(filing, register, today));
  };
  const day = filing.frozenOn && dateInWords(filing.frozenOn, language);
  return (
    <Line>
      <p>
        {frozen === undefined
          ? say(words.nothing)
          : [`${say(words.frozen)}${day ? ` ${day}` : ''}`, frozen].filter(Boolean).join(' · ')}
      </p>
      {mayWrite && (
        <Button
          size="small"
          variant={frozen === undefined ? 'contained' : 'outlined'}
          onClick={() => (frozen === undefined ? freezeNow() : setIsAsking(true))}
        >
          {say(frozen === undefined ? words.freeze : words.again)}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={say(words.ask)}
          confirmLabel={say(words.again)}
          isDestructive
          onConfirm={freezeNow}
          onCancel={() => setIsAsking(false)}
        >
          {say(words.warning)}
        </ConfirmDialog>
      )}
    </Line>
  );
}
