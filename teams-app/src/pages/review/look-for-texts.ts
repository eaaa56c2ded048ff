import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Det här letar du efter',
  point: {
    'duties-against-clients': 'Stämmer arbetsuppgifterna de dagarna med vilka personer som har hanterats?',
    'time-of-day': 'Stämmer tiden på dygnet med arbetet?',
    'relation-tied-to-assignment': 'Finns en relation till personen som hör till uppdraget?',
    'hours-outside-schedule': 'Har någon varit inne utanför sitt schema?',
    'private-ties': 'Finns privata band, som släkt, granne eller vän?',
    'local-or-media-interest': 'Är personen känd på orten eller i medierna?',
    'no-use-of-the-system': 'Har någon inte använt systemet alls?',
    'colleague-or-former-colleague': 'Är personen en kollega, eller har varit det?',
    'protected-identity': 'Har personen skyddade personuppgifter?',
    'own-case': 'Har någon varit inne i sitt eget ärende?',
    'closed-case': 'Är ärendet avslutat, utan att det finns tydliga skäl att gå in?',
    'case-no-longer-current': 'Är ärendet inaktuellt, till exempel för att personen har avlidit?',
    'role-given-to-oneself': 'Har någon gett sig själv en roll utan att chefen har beslutat det?',
    'sensitive-diagnosis': 'Gäller det en känslig diagnos?',
    'sensitive-situation': 'Gäller det en känslig situation?',
    'relative-in-the-operation': 'Har medarbetaren en anhörig i verksamheten?',
    'not-needed-for-the-work': 'Behövdes uppgifterna för arbetet?',
    'needed-before-a-shift': 'Vad behövde medarbetaren veta inför sitt pass?',
    'deviating-pattern': 'Avviker mönstret från det vanliga, i antal eller rutin?',
  },
  kind: {
    'case-receiver': 'Den som tar emot ärenden',
    'case-handler': 'Den som handlägger ärenden',
    'access-administrator': 'Den som administrerar behörigheter',
  },
};

declare global {
  interface LoggkontrollTexts {
    lookFor: typeof sv;
  }
}

/** What a routine can have a reviewer look for (P8). */
export const lookFor: Translations<typeof sv> = {
  sv,
  en: {
    title: 'What you look for',
    point: {
      'duties-against-clients': 'Do the duties on those days fit the persons handled?',
      'time-of-day': 'Does the time of day fit the work?',
      'relation-tied-to-assignment': 'Is there a relation to the person that belongs to the assignment?',
      'hours-outside-schedule': 'Has anybody been in outside their schedule?',
      'private-ties': 'Are there private ties, such as a relative, neighbour or friend?',
      'local-or-media-interest': 'Is the person known locally or in the media?',
      'no-use-of-the-system': 'Has anybody not used the system at all?',
      'colleague-or-former-colleague': 'Is the person a colleague, or a former one?',
      'protected-identity': 'Does the person have a protected identity?',
      'own-case': 'Has anybody been in their own case?',
      'closed-case': 'Is the case closed, without a clear reason to go in?',
      'case-no-longer-current': 'Is the case no longer current, for instance since the person has died?',
      'role-given-to-oneself': 'Has anybody given themselves a role without the manager’s decision?',
      'sensitive-diagnosis': 'Is it about a sensitive diagnosis?',
      'sensitive-situation': 'Is it about a sensitive situation?',
      'relative-in-the-operation': 'Does the employee have a relative in the operation?',
      'not-needed-for-the-work': 'Was the information needed for the work?',
      'needed-before-a-shift': 'What did the employee need to know before the shift?',
      'deviating-pattern': 'Does the pattern deviate from the usual, in number or routine?',
    },
    kind: {
      'case-receiver': 'Whoever receives cases',
      'case-handler': 'Whoever handles cases',
      'access-administrator': 'Whoever administers access',
    },
  },
};
