import { describe, expect, it } from 'vitest';
import { actionsInWords, processingActions } from './actions.ts';

const all = processingActions.terms.map((term) => term.code).filter((code) => code !== 'other');

describe('the actions of Art. 3 152-FZ', () => {
  it('are fifteen, three of them kinds of transfer, and an open end', () => {
    expect(all).toHaveLength(15);
    expect(processingActions.terms.at(-1)?.code).toBe('other');
    const kinds = processingActions.terms.filter((term) => term.group === 'transfer');
    expect(kinds.map((term) => term.code)).toEqual(['distribution', 'provision', 'access']);
  });

  it('name the kind of transfer in the label', () => {
    const label = processingActions.terms.find((term) => term.code === 'provision')?.label;
    expect(label).toEqual({ en: 'Transfer: provision', ru: 'Передача: предоставление' });
  });
});

describe('actionsInWords', () => {
  it('says all of them in the words of the law', () => {
    expect(actionsInWords(all, 'ru')).toBe(
      'сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, ' +
        'использование, передача (распространение, предоставление, доступ), обезличивание, блокирование, ' +
        'удаление, уничтожение',
    );
    expect(actionsInWords(all, 'en')).toBe(
      'collection, recording, systematisation, accumulation, storage, clarification (update, change), ' +
        'extraction, use, transfer (distribution, provision, access), de-identification, blocking, ' +
        'deletion, destruction',
    );
  });

  it('keeps the order of the law whatever the order of choosing, and says nothing twice', () => {
    const chosen = ['access', 'destruction', 'collection', 'provision', 'collection'];
    expect(actionsInWords(chosen, 'ru')).toBe('сбор, передача (предоставление, доступ), уничтожение');
    expect(actionsInWords(chosen, 'en')).toBe('collection, transfer (provision, access), destruction');
  });

  it('brackets distribution alone', () => {
    expect(actionsInWords(['distribution'], 'ru')).toBe('передача (распространение)');
    expect(actionsInWords(['use', 'distribution', 'blocking'], 'en')).toBe(
      'use, transfer (distribution), blocking',
    );
  });

  it('has no word of transfer where there is none, and no word at all for no action', () => {
    expect(actionsInWords(['storage', 'use'], 'ru')).toBe('хранение, использование');
    expect(actionsInWords([], 'ru')).toBe('');
  });

  it('says what the other actions are', () => {
    expect(actionsInWords(['other', 'storage'], 'ru', ' сличение ')).toBe(
      'хранение, иные действия (сличение)',
    );
    expect(actionsInWords(['other'], 'en', 'matching')).toBe('other actions (matching)');
    expect(actionsInWords(['other'], 'en')).toBe('other actions');
    expect(actionsInWords(['storage'], 'en', 'matching')).toBe('storage');
  });

  it('loses no code of a newer release', () => {
    expect(actionsInWords(['teleportation', 'storage'], 'en')).toBe('storage, teleportation');
  });
});
