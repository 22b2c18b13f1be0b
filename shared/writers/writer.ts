import type { Result } from '../basics/result.ts';
import type { Paper } from '../paper/paper.ts';

/** What a writer is told while it works, and asked: how far (0 to 1), and whether to go on. */
export interface Progress {
  /** Called now and then; where it gives `false`, the writer stops and fails with `cancelled`. */
  readonly report: (share: number) => boolean | Promise<boolean>;
}

/** The Golos Text faces (TTF bytes) that the PDF writer embeds. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly medium: Uint8Array;
  readonly semibold: Uint8Array;
}

export type WriteFailure = { readonly type: 'cancelled' };

export const formats = ['docx', 'pdf', 'html', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** Turns a paper into the bytes of one file. The same paper gives the same bytes. */
export interface Writer {
  readonly format: Format;
  readonly mediaType: string;
  readonly write: (
    paper: Paper,
    fonts: Fonts,
    progress: Progress,
  ) => Promise<Result<Uint8Array, WriteFailure>>;
}
