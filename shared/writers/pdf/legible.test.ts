import { expect, test } from 'vitest';
import { golosText } from '../../../test/readers/golos-text.ts';
import { specimen } from '../package/specimen.ts';
import { legible } from './legible.ts';
import { beginPdf } from './pdf-file.ts';

const { has } = beginPdf(specimen('en', 1), golosText).faces.regular;

const alphabets = {
  english: 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz',
  russian: 'АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя',
  kazakh: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі',
  ukrainian: 'ҐґЄєІіЇї',
  neighbours: 'ÄäÖöÜüßÉéÈèÇçŁłŚśŻżČčŠšŽžŐőŰűĞğİıŞşÅåØøÆæŒœ',
  signs: '0123456789.,;:!?()[]{}/\\|@#%&*+-=<>_~"\'«»“”„‘’‚§№©®™°€₽₸£—–-…•·×÷±≤≥→←√¼½¾²³',
};

test.each(Object.entries(alphabets))('the font has every letter that %s law texts use', (_, letters) => {
  expect(legible(letters, has)).toBe(letters);
});

test.each([
  ['✓ done', '√ done'],
  ['☐ yes ☑ no', '[ ] yes [√] no'],
  ['no\u00adwrap\u200b here', 'nowrap here'],
  ['a\u202fb\u2009c\td', 'a b c d'],
  ['Ѝ', 'И\u0300'],
  ['ﬁne', 'fine'],
  ['中', '[U+4E2D]'],
  ['👩', '[U+1F469]'],
  ['half \ud83d', 'half [U+D83D]'],
  ['\uffff', '[U+FFFF]'],
])('%j is shown as %j, never as nothing', (text, shown) => {
  expect(legible(text, has)).toBe(shown);
});
