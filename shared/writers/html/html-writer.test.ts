import { expect, test } from 'vitest';
import { golosText } from '../../../test/readers/golos-text.ts';
import { plain, type Paper } from '../../paper/paper.ts';
import { hostileSpecimen, hostileTexts } from '../package/hostile-specimen.ts';
import { specimen } from '../package/specimen.ts';
import { htmlWriter } from './html-writer.ts';

async function written(paper: Paper): Promise<string> {
  const result = await htmlWriter.write(paper, golosText, { report: () => true });
  if (!result.ok) throw new Error('cancelled');
  return new TextDecoder().decode(result.value);
}

/** Names of the elements in their order, and of those not closed or closed out of turn. */
function elementsOf(html: string): {
  readonly names: readonly string[];
  readonly unbalanced: readonly string[];
} {
  const open: string[] = [];
  const names: string[] = [];
  const unbalanced: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9]*)(?:\s(?:[a-z-]+(?:="[^"<>]*")?\s*)*)?>/g;
  for (const [, end, name = ''] of html.matchAll(tag)) {
    if (end && open.pop() !== name) unbalanced.push(name);
    if (end) continue;
    names.push(name);
    if (name !== 'meta' && name !== 'col') open.push(name);
  }
  return { names, unbalanced: [...unbalanced, ...open] };
}

function tagsOf(html: string): readonly string[] {
  const { names, unbalanced } = elementsOf(html);
  expect(unbalanced).toEqual([]);
  return names;
}

test.each(['en', 'ru'] as const)('the parts of a paper have their elements (%s)', async (language) => {
  const html = await written(specimen(language, 3));
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<title>${specimen(language).title}</title>`);
  const tags = tagsOf(html);
  for (const name of [
    'header',
    'nav',
    'main',
    'section',
    'h1',
    'h2',
    'h3',
    'h4',
    'dl',
    'thead',
    'footer',
    'small',
  ]) {
    expect(tags).toContain(name);
  }
  expect(tags.filter((name) => name === 'h1')).toHaveLength(1);
  expect(html.match(/<th scope="col">/g)).toHaveLength(7);
  expect(html.match(/<dt>/g)).toHaveLength(3 + 3 + 3 * 8);
});

test('links of the contents find their headings', async () => {
  const html = await written(specimen('en', 3));
  const targets = [...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id);
  const ids = [...html.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
  expect(targets).toEqual(ids);
  expect(targets).toHaveLength(3 + 3);
});

test('a text is never markup, and nothing is asked for from outside', async () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "</style><script>'",
    '\\"; } @import url(x)',
  ];
  const html = await written(hostileSpecimen([...attacks, ...hostileTexts]));
  const tags = tagsOf(html);
  for (const name of ['script', 'img', 'link', 'iframe', 'w']) expect(tags).not.toContain(name);
  expect(tags.filter((name) => name === 'style')).toHaveLength(1);
  const style = html.slice(html.indexOf('<style>') + 1, html.indexOf('</style>'));
  expect(style).not.toMatch(/@import|url\(|</i);
  expect(html).not.toMatch(/\s(src|srcset|on[a-z]+)="/);
  expect(html.match(/href="(?!#chapter-\d+")/g)).toBeNull();
});

test('texts come back as they were', async () => {
  const texts = ['a & b < c > d "e"', 'first\nsecond', 'ё№§«»— қңөұ', 'long'.repeat(500)];
  const paper: Paper = {
    ...specimen('en', 0),
    sections: [
      {
        orientation: 'portrait',
        blocks: [{ kind: 'rows', rows: texts.map((text) => ({ label: text, value: plain(text) })) }],
      },
    ],
  };
  const html = await written(paper);
  const back = [...html.slice(html.indexOf('<main>')).matchAll(/<dd>(.*?)<\/dd>/gs)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  expect(back).toEqual(texts);
});

test('EX-06, EX-09 the same paper gives the same bytes, and a caller may stop it', async () => {
  expect(await written(specimen('ru', 20))).toBe(await written(specimen('ru', 20)));
  const stopped = await htmlWriter.write(specimen('ru', 20), golosText, { report: () => false });
  expect(stopped).toEqual({ ok: false, failure: { type: 'cancelled' } });
});

test('without contents there is no navigation and no page of its own for the cover', async () => {
  const paper = specimen('en', 1);
  const html = await written({ ...paper, cover: { ...paper.cover, contents: false } });
  expect(html).not.toContain('<nav');
  expect(html).not.toContain('class="cover"');
});
