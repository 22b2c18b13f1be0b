import { importer } from './importer.ts';
import type { FromImporter, ToImporter } from './messages.ts';

const answer = (message: FromImporter): void => globalThis.postMessage(message, { transfer: [] });

const hear = importer(answer, () => new Date().toISOString());

globalThis.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  hear(data).catch((error: unknown) =>
    answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
