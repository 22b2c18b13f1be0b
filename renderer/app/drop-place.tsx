import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { UploadIcon } from '../components/icons.tsx';
import { colours, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';
import { routeOf } from './route.ts';
import type { Arrivals } from './use-arrivals.ts';

const Place = styled('div')({
  position: 'fixed',
  inset: 12,
  zIndex: 1400,
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  gap: 8,
  color: colours.accent,
  background: `color-mix(in srgb, ${colours.accentGround} 94%, transparent)`,
  border: `2px dashed ${colours.accent}`,
  borderRadius: 12,
  pointerEvents: 'none',
  ...type.section,
  '& .MuiSvgIcon-root': { fontSize: 36 },
});

const words = { drop: { en: 'Drop to import', ru: 'Отпустите, чтобы загрузить' } };

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A table: cells with tabs between them in more than one line, or one that the page says to be one. */
const looksLikeTable = (text: string, html: string): boolean =>
  /<table\b/i.test(html) || /\t[^\n]*\n[^\n]*\t/.test(text);

/** Files dropped anywhere on the window, and tables pasted where nobody is typing. What comes is data, never shown as a page. */
export function DropPlace({ drop, paste }: Pick<Arrivals, 'drop' | 'paste'>) {
  const say = useSay();
  const [isOver, setIsOver] = useState(false);
  const latest = useRef({ drop, paste });
  useEffect(() => {
    latest.current = { drop, paste };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      latest.current.drop([...(event.dataTransfer?.files ?? [])]);
    };
    const pasted = (event: ClipboardEvent): void => {
      if (isTyping(event.target) || isCovered()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      const isWanted =
        routeOf(window.location.hash).page === 'import' ? text + html !== '' : looksLikeTable(text, html);
      if (!isWanted) return;
      event.preventDefault();
      latest.current.paste(text, html);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', dropped);
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', dropped);
      window.removeEventListener('paste', pasted);
    };
  }, []);
  if (!isOver) return null;
  return (
    <Place>
      <UploadIcon />
      {say(words.drop)}
    </Place>
  );
}
