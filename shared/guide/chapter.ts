import type { Wording } from '../wording/wording.ts';

/**
 * Words of the guide. Marks within them: `**New activity**` is what stands on the screen, word for word; `[[Ctrl Z]]` is
 * a key; `` `.ropa.json` `` is typed or read as it is.
 */
export type GuideWords = Wording;

/** What the pictures show: the window (1280 × 800), or a page of a printed document (A4, 794 × 1123). */
export type PictureShape = 'window' | 'page';

/** A picture, in both languages: `docs/pictures/<file>.<language>.png`. */
export interface GuidePicture {
  readonly file: string;
  readonly shape: PictureShape;
  /** What is to be seen, for those who do not see it. */
  readonly alt: Wording;
}

/** A line of a terminal and what it does. */
export interface CommandLine {
  readonly command: string;
  readonly does: GuideWords;
}

/** A piece of a chapter. */
export type Part =
  | { readonly kind: 'paragraph'; readonly words: GuideWords }
  | { readonly kind: 'heading'; readonly words: Wording }
  | { readonly kind: 'list'; readonly items: readonly GuideWords[] }
  | { readonly kind: 'steps'; readonly items: readonly GuideWords[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Wording[];
      readonly rows: readonly (readonly GuideWords[])[];
    }
  | { readonly kind: 'commands'; readonly lines: readonly CommandLine[] }
  /** Every shortcut of the window, as the window itself lists them. */
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'picture'; readonly picture: GuidePicture };

/** A chapter of the user's guide: read in the window and in `docs/`. */
export interface Chapter {
  /** Stands in addresses: lower-case letters and hyphens. */
  readonly id: string;
  readonly title: Wording;
  readonly parts: readonly Part[];
}
