import type { PolicyRefusal } from '@loggkontroll/core/policy';
import type { Consequence } from '@loggkontroll/core/policy-versions';
import type { KnownPolicy } from '@loggkontroll/sharepoint/policies';

const standing: Readonly<Record<KnownPolicy['standing'], string>> = {
  draft: 'utkast',
  active: 'gäller',
  superseded: 'ersatt',
  ended: 'avslutad',
  discarded: 'kasserad',
  shipped: 'medföljer',
  set: 'gäller',
  coming: 'gäller strax',
  default: 'gäller (förval)',
};

const kinds = { plan: 'planer', order: 'kontroller', authorisation: 'behörighetskontroller' };

const consequence = (of: Consequence): string => {
  switch (of.code) {
    case 'replaces':
      return `Gäller i stället för version ${of.version}.`;
    case 'holds-beside':
      return `Gäller tillsammans med ${of.titles.join(', ')}.`;
    case 'default-ends':
      return `”${of.title}” har gällt för att ingen rutin var vald. Den slutar gälla.`;
    case 'default-holds':
      return `Ingen rutin är vald längre. Då gäller ”${of.title}”.`;
    case 'keeps':
      return `${of.count} ${kinds[of.kind]} (${of.period}) behåller version ${of.version}.`;
    case 'plan-begun':
      return `${of.count} planer (${of.period}) är påbörjade med version ${of.version} och görs klara med den.`;
    case 'plan-out-of-reach':
      return `${of.count} planer (${of.period}) är påbörjade med version ${of.version}. Beställ först: efteråt går de inte att nå.`;
    case 'first-plan':
      return `Den första planen enligt den här versionen gäller ${of.period}.`;
    case 'no-more-plans':
      return 'Inget nytt planeras enligt den.';
    case 'periods-change':
      return [
        `Perioderna ändras mitt i ${of.year}; årets signering räknar de nya.`,
        ...(of.without.length === 0
          ? []
          : [
              `För ${of.without.join(', ')} finns ingen plan: där krävs en angiven avvikelse för att signera.`,
            ]),
      ].join(' ');
    case 'inquiries-keep':
      return 'Riktade kontroller, ärenden och loggutdrag som pågår behåller sin version.';
    case 'due-dates-stay':
      return 'Datum som redan är satta ändras inte, och inte vem som gör vad i det som pågår.';
  }
};

/** The words for policies on the command line. */
export const policySv = {
  description: 'Se, jämför, pröva, skriv och ta rutiner i bruk',
  listDescription: 'Alla versioner och hur de står',
  showDescription: 'En version som JSON, som kan läsas in igen',
  compareDescription: 'Vad som skiljer två versioner, värde för värde',
  checkDescription: 'Pröva en fil; inget läses eller skrivs i SharePoint',
  draftDescription: 'Gör ett utkast av en fil (som administratör)',
  activateDescription: 'Visa vad som följer; med --confirm tas versionen i bruk (som administratör)',
  reason: 'varför, för dem som läser historiken',
  confirm: 'ta versionen i bruk',
  signIn: 'du själv, i en webbläsare (med --client-id och --tenant-id)',
  standing,
  consequence,
  nothing: 'saknas',
  same: 'De är lika.',
  unknown: (name: string): string => `Det finns ingen version ${name}. Skriv till exempel ffs@1.`,
  valid: (title: string): string => `”${title}” går att läsa in.`,
  problem: (problem: PolicyRefusal): string => {
    const { code, ...facts } = problem;
    const rest = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return ['FEL', code, ...rest].join(' ');
  },
  drafted: (name: string): string => `${name} är gjord, som utkast.`,
  unconfirmed: 'Inget är skrivet. Ange --confirm och --reason för att ta versionen i bruk.',
  activated: (name: string): string => `${name} är beslutad. Boten låter den gälla inom kort.`,
  refused: (code: string): string =>
    code === 'policy-version-not-an-administrator'
      ? 'Det här beslutar en administratör i eget namn: använd --sign-in. Inget är skrivet.'
      : code === 'policy-version-reason-missing'
        ? 'Ange varför med --reason. Inget är skrivet.'
        : `Inget är skrivet: ${code}`,
};
