import type { GuidePicture, PictureShape } from '../../../shared/guide/chapter.ts';
import type { Language } from '../../../shared/wording/wording.ts';

const addresses = import.meta.glob<string>('../../../docs/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the picture of a language can be loaded from; `undefined` where nobody has taken it. */
export const pictureAddress = ({ file }: GuidePicture, language: Language): string | undefined =>
  addresses[`../../../docs/pictures/${file}.${language}.png`];

/** Width and height as taken, in pixels: the page keeps their place until they are loaded. */
export const pictureSizes: Readonly<Record<PictureShape, readonly [width: number, height: number]>> = {
  window: [1280, 800],
  page: [794, 1123],
};
