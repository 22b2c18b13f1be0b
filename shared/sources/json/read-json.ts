import type { SourceDocument } from '../../readers/source-document.ts';
import { parseJson } from './parse-json.ts';

/** Data in JSON, as another program exports them. */
export const readJson = (text: string): SourceDocument => ({
  type: 'data',
  format: 'json',
  data: parseJson(text),
});
