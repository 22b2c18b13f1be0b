import { lazy, Suspense } from 'react';
import { useExportRequest } from '../../work/export-request.ts';

/** Loaded when it is asked for: with it come the words and the ciphers. */
const ExportDialog = lazy(async () => {
  const { ExportDialog: Dialog } = await import('./export-dialog.tsx');
  return { default: Dialog };
});

/** The dialog of whoever wants the open register in a file; nothing while nobody does. */
export function ExportDialogs() {
  const request = useExportRequest();
  if (!request) return null;
  return (
    <Suspense fallback={null}>
      <ExportDialog request={request} />
    </Suspense>
  );
}
