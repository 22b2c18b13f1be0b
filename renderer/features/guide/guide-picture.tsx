import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { GuidePicture } from '../../../shared/guide/chapter.ts';
import { colours, focusRing } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { pictureAddress, pictureSizes } from './picture-addresses.ts';

const Frame = styled('button')({
  display: 'block',
  maxWidth: '100%',
  margin: '0 0 20px',
  padding: 0,
  overflow: 'hidden',
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  cursor: 'zoom-in',
  '&:focus-visible': focusRing,
  '& img': { display: 'block', maxWidth: '100%', height: 'auto' },
  '&[data-shape="page"]': { width: 'min(100%, 440px)' },
  '@media print': { border: 0, breakInside: 'avoid' },
});

const Large = styled('button')({
  display: 'block',
  padding: 0,
  margin: 0,
  background: 'none',
  border: 0,
  cursor: 'zoom-out',
  '& img': { display: 'block', maxWidth: '100%', height: 'auto' },
});

const words = {
  enlarge: { en: 'Enlarge', ru: 'Увеличить' },
  close: { en: 'Close', ru: 'Закрыть' },
};

/** A picture in the language of the window; a press shows it at its full size. */
export function GuidePictureView({ picture }: { readonly picture: GuidePicture }) {
  const say = useSay();
  const { language } = useLanguage();
  const [isLarge, setIsLarge] = useState(false);
  const address = pictureAddress(picture, language);
  if (address === undefined) return null;
  const [width, height] = pictureSizes[picture.shape];
  const alt = say(picture.alt);
  const image = <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
  return (
    <>
      <Frame
        type="button"
        data-shape={picture.shape}
        title={say(words.enlarge)}
        onClick={() => setIsLarge(true)}
      >
        {image}
      </Frame>
      {isLarge && (
        <Dialog
          open
          onClose={() => setIsLarge(false)}
          aria-label={alt}
          slotProps={{ paper: { sx: { maxWidth: 'calc(100vw - 32px)', m: 4 } } }}
        >
          <Large type="button" title={say(words.close)} autoFocus onClick={() => setIsLarge(false)}>
            {image}
          </Large>
        </Dialog>
      )}
    </>
  );
}
