import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Information till medarbetare',
  lead: 'Alla som har åtkomst ska veta att den granskas, och vad som gäller. De som har Teams bekräftar på ett kort. Övriga får veta det av sin chef, som prickar av dem här.',
  leadOf: '{{occasion}}. Ansvarig: {{responsible}}.',
  back: 'Alla enheter',
  toControls: 'Kontroller',
  occasion: {
    'at-hiring': 'Nyanställda {{year}}',
    'once-a-year': 'Årlig information {{year}}',
    repeatedly: 'Återkommande information {{year}}',
  },
  list: {
    running: 'Pågår',
    done: 'Klara',
    everybody: 'Alla informerade',
    left_one: '{{count}} kvar',
    left_other: '{{count}} kvar',
    byList_one: '{{count}} utan Teams',
    byList_other: '{{count}} utan Teams',
  },
  empty: {
    title: 'Ingen information pågår',
    waiting:
      'Här står enheterna när någon ska informeras, till exempel en nyanställd. Du får ett kort när det är något du behöver göra.',
    none: 'Rutinen ber inte medarbetarna bekräfta att de är informerade.',
  },
  left: {
    title_one: '{{count}} har inte bekräftat än',
    title_other: '{{count}} har inte bekräftat än',
    byCard: 'Bekräftar på ett kort i Teams',
    byList: 'Nås inte av ett kort: informeras av sin chef',
    you: 'Du själv: bekräfta på ditt kort i Teams',
  },
  note: {
    lead: 'Gå igenom punkterna med dem som inte nås av ett kort, till exempel på en arbetsplatsträff. Pricka sedan av dem här.',
    onlyCards:
      'Alla som är kvar har ett kort i Teams. Har du berättat för någon på annat sätt kan du pricka av hen här.',
    list: 'De som inte har bekräftat',
    allByList: 'Alla {{count}} utan Teams',
    choose: 'Välj {{name}}',
    on: 'Informerade den',
    button: 'Pricka av',
    buttonOf_one: 'Pricka av {{count}}',
    buttonOf_other: 'Pricka av {{count}}',
    saved_one: '{{count}} är avprickad.',
    saved_other: '{{count}} är avprickade.',
  },
  confirmed: {
    title_one: '{{count}} har bekräftat',
    title_other: '{{count}} har bekräftat',
    card: 'Bekräftade på kort, {{day}}',
    list: 'Informerades {{day}}, avprickad av {{by}}',
  },
  points: 'Det här får de veta',
  print: {
    lead: 'Lista för personalrummet, att skriva under på. Bara namn.',
    button: 'Skriv ut lista',
    making: 'Listan görs',
    name: 'Information om loggkontroll {{year}}',
    manager: 'chefen',
    failed: 'Listan gick inte att göra. Läs om sidan och försök igen.',
  },
  done: 'Alla på enheten är informerade. Den som börjar senare läggs till här.',
  superseded: 'En nyare omgång har ersatt den här. De som var kvar står i den nya.',
};

declare global {
  interface LoggkontrollTexts {
    informing: typeof sv;
  }
}

/** What the pages on informing employees say. */
export const informing: Translations<typeof sv> = {
  sv,
  en: {
    title: 'Informing employees',
    lead: 'Everybody with access is to know that it is reviewed, and what holds. Those who have Teams confirm on a card. The others are told by their manager, who ticks them off here.',
    leadOf: '{{occasion}}. Responsible: {{responsible}}.',
    back: 'All units',
    toControls: 'Controls',
    occasion: {
      'at-hiring': 'New employees {{year}}',
      'once-a-year': 'Yearly information {{year}}',
      repeatedly: 'Repeated information {{year}}',
    },
    list: {
      running: 'Under way',
      done: 'Done',
      everybody: 'All informed',
      left_one: '{{count}} left',
      left_other: '{{count}} left',
      byList_one: '{{count}} without Teams',
      byList_other: '{{count}} without Teams',
    },
    empty: {
      title: 'Nobody is being informed right now',
      waiting:
        'Units stand here when somebody is to be informed, a new employee for example. You get a card when there is something for you to do.',
      none: 'The routine does not ask employees to confirm that they are informed.',
    },
    left: {
      title_one: '{{count}} has not confirmed yet',
      title_other: '{{count}} have not confirmed yet',
      byCard: 'Confirms on a card in Teams',
      byList: 'Not reached by a card: told by their manager',
      you: 'Yourself: confirm on your card in Teams',
    },
    note: {
      lead: 'Go through the points with those who are not reached by a card, at a staff meeting for example. Then tick them off here.',
      onlyCards:
        'Everybody left has a card in Teams. If you have told somebody in another way, you can tick them off here.',
      list: 'Those who have not confirmed',
      allByList: 'All {{count}} without Teams',
      choose: 'Choose {{name}}',
      on: 'Informed on',
      button: 'Tick off',
      buttonOf_one: 'Tick off {{count}}',
      buttonOf_other: 'Tick off {{count}}',
      saved_one: '{{count}} is ticked off.',
      saved_other: '{{count}} are ticked off.',
    },
    confirmed: {
      title_one: '{{count}} has confirmed',
      title_other: '{{count}} have confirmed',
      card: 'Confirmed on the card, {{day}}',
      list: 'Informed {{day}}, ticked off by {{by}}',
    },
    points: 'This is what they are told',
    print: {
      lead: 'A list for the staff room, to sign. Names alone.',
      button: 'Print a list',
      making: 'The list is being made',
      name: 'Information on log reviews {{year}}',
      manager: 'the manager',
      failed: 'The list could not be made. Reload the page and try again.',
    },
    done: 'Everybody in the unit is informed. Whoever begins later is added here.',
    superseded: 'A newer round has taken the place of this one. Those who were left are in the new one.',
  },
};
