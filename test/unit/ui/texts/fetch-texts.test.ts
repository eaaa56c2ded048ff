import { addOtherLanguages, addTexts, createTexts, fetchTexts, languages } from '@loggkontroll/ui/texts';

describe.each(languages)('the shared texts, fetched in %s', (language) => {
  const other = language === 'sv' ? 'en' : 'sv';

  it('say what they say when made in both languages', async () => {
    const texts = await fetchTexts(language);
    expect(texts.t('due.late', { count: 3 })).toBe(createTexts(language).t('due.late', { count: 3 }));
  });

  it('come without the other language until it is asked for', async () => {
    const texts = await fetchTexts(language);
    addTexts(texts, 'shell', { sv: { own: 'egen' }, en: { own: 'own' } });
    expect(texts.hasResourceBundle(other, 'common')).toBe(false);
    addOtherLanguages(texts);
    const inOther = texts.getFixedT(other, 'common');
    expect(inOther('due.late', { count: 3 })).toBe(createTexts(other).t('due.late', { count: 3 }));
  });

  it('are not changed by what a surface adds', async () => {
    addTexts(await fetchTexts(language), 'shell', { sv: { own: 'egen' }, en: { own: 'own' } });
    expect((await fetchTexts(language)).hasResourceBundle(language, 'shell')).toBe(false);
  });
});
