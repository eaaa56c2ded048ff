import type { HowMuch } from '../verify/readings.ts';

const whole: Readonly<Record<NonNullable<HowMuch['why']>, string>> = {
  first: 'Allt är läst: filen har inget att gå vidare från än.',
  'too-old':
    'Allt är läst: förra körningen är för gammal. SharePoint säger bara vad som har ändrats under 60 dagar.',
  'judged-otherwise':
    'Allt är läst: en nyckel, en avdelningschef, botens app-id eller --vault är annorlunda än förra gången.',
};

/** What `verify` says when it reads what has changed. */
export const sinceSv = {
  file: 'minnesfil utanför SharePoint, som med --seen: läs bara det som har ändrats sedan förra körningen; finns den inte läses allt',
  notBoth:
    'Ange --seen eller --since, inte båda. De använder samma fil: --seen läser allt, --since det som har ändrats.',
  lines: ({ read, unchanged, why, refused }: HowMuch, before: string): readonly string[] =>
    why === undefined
      ? [
          `${read} poster är lästa på nytt: de har sparats sedan ${before}. ${unchanged} är som de var då, och det som sades om dem gäller.`,
          ...(refused.length === 0
            ? []
            : [
                `SharePoint säger inte längre vad som har ändrats i ${refused.join(', ')}: de är lästa i sin helhet.`,
              ]),
          'En äldre version som har tagits bort ur en post som ingen har sparat syns bara när allt läses: kör med --seen i stället för --since då och då, och efter en uppgradering.',
        ]
      : [whole[why]],
};

export type SinceTexts = typeof sinceSv;
