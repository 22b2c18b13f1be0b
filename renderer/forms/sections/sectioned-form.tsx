import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useRef } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import type { FormSection as Section } from '../../../shared/register/section.ts';
import type { OpenCounts } from '../../../shared/regimes/finding.ts';
import { sectionOf } from '../section-counts.ts';
import { FormSection } from './form-section.tsx';
import { revealField } from './reveal.ts';
import { SectionList } from './section-list.tsx';
import { SectionMenu } from './section-menu.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { useSectionKeys } from './use-section-keys.ts';
import { useMounted } from './use-mounted.ts';
import { useIsWide } from './use-width.ts';

export interface SectionedFormProps {
  readonly sections: readonly Section[];
  readonly countsOf: (section: string) => OpenCounts;
  /** The column at the right, where there is room for it. */
  readonly beside?: (current: string, reveal: (path: string) => void) => ReactNode;
  /** What of it stands under the heading of a section, where there is none. */
  readonly under?: (section: string, reveal: (path: string) => void) => ReactNode;
  /** What stands above the fields of a section, however wide the form is. */
  readonly above?: (section: string, reveal: (path: string) => void) => ReactNode;
  /** And after the last section. */
  readonly after?: ReactNode;
  /** The field to go to as the form opens, and again whenever another is named. */
  readonly focusPath?: string | undefined;
}

/** Narrower than this the columns fold into one, in pixels of the room the form has. */
const roomForColumns = 930;

/** The window in which the form has that room beside the list of pages. */
const windowForColumns = 1200;

const Columns = styled('div')({
  display: 'grid',
  gap: 28,
  minHeight: '100%',
  '&[data-columns="3"]': {
    gridTemplateColumns: 'minmax(150px, 178px) minmax(0, 720px) minmax(232px, 280px)',
  },
  '&[data-columns="2"]': { gridTemplateColumns: 'minmax(150px, 178px) minmax(0, 720px)' },
  // In a grid the menu would stick to its row alone.
  '&[data-columns="1"]': { display: 'block', maxWidth: 720 },
});

/** Room below, so that the last sections too can be scrolled to the top. */
const Form = styled('div')({ minWidth: 0, paddingBottom: '40vh' });

function useJumps(sections: readonly Section[], focusPath: string | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const start = sectionOf(focusPath, sections) ?? sections[0]?.id ?? '';
  const indexOf = useCallback((id: string) => sections.findIndex((section) => section.id === id), [sections]);
  const { isMounted, mountNow, mountBeside } = useMounted(sections.length, Math.max(0, indexOf(start)));
  const { current, jumpTo } = useCurrentSection(start);
  const draw = useCallback(
    (id: string) => {
      mountNow(indexOf(id));
      jumpTo(id);
    },
    [mountNow, indexOf, jumpTo],
  );
  const jump = useCallback(
    (id: string) => {
      draw(id);
      const place = root.current?.querySelector<HTMLElement>(`[data-section="${id}"]`);
      place?.scrollIntoView({ block: 'start' });
      place?.querySelector('h2')?.focus({ preventScroll: true });
    },
    [draw],
  );
  const reveal = useCallback(
    (path: string) => {
      const section = sectionOf(path, sections);
      if (section === undefined || !root.current) return;
      draw(section);
      revealField(root.current, path);
    },
    [draw, sections],
  );
  const reach = useCallback(
    ({ target }: FocusEvent) => {
      const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'];
      if (section !== undefined) mountBeside(indexOf(section));
    },
    [indexOf, mountBeside],
  );
  return { root, current, isMounted, jump, reveal, reach };
}

/** A long form in sections, with their list at the left and, where it is given, a column at the right. */
export function SectionedForm(props: SectionedFormProps) {
  const { sections, countsOf, beside, under, above, after, focusPath } = props;
  const { root, current, isMounted, jump, reveal, reach } = useJumps(sections, focusPath);
  useSectionKeys(sections, current, jump);
  const isWide = useIsWide(root, roomForColumns, windowForColumns);
  useEffect(() => {
    // After the first paint, when the field is there to go to.
    const frame = requestAnimationFrame(() => focusPath !== undefined && reveal(focusPath));
    return () => cancelAnimationFrame(frame);
  }, [focusPath, reveal]);
  const columns = isWide ? (beside ? 3 : 2) : 1;
  const Sections = isWide ? SectionList : SectionMenu;
  return (
    <Columns ref={root} data-columns={columns}>
      <Sections sections={sections} current={current} countsOf={countsOf} onJump={jump} />
      <Form onFocusCapture={reach}>
        {sections.map((section, index) => (
          <FormSection
            key={section.id}
            section={section}
            isDrawn={isMounted(index)}
            under={isWide ? undefined : under?.(section.id, reveal)}
            above={above?.(section.id, reveal)}
          />
        ))}
        {!isWide && after}
      </Form>
      {isWide && beside?.(current, reveal)}
    </Columns>
  );
}
