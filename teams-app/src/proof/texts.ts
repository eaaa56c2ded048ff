import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Så kan lottningen kontrolleras',
  intro: 'Den som får läsa underlaget kan räkna om lottningen och få samma resultat.',
  fact: {
    commitment: 'Låsning, publicerad före slumptalen',
    nonce: 'Hemligt tal, visat efteråt',
    bytes: 'Slumptal från boten',
    seed: 'Frö',
    population: 'Urvalsgruppens fil (SHA-256)',
  },
  check: 'Kontrollera här i webbläsaren',
  checking: 'Räknar om …',
  holds: 'Det stämmer. Låsningen, fröet och resultatet räknades om och blev desamma.',
  command: 'Eller kör det här på en annan dator:',
  copy: 'Kopiera kommandot',
  await: {
    title: 'Slumptalen hämtas',
    waiting: 'Boten drar 32 slumpvisa byte och signerar dem. Det brukar ta några sekunder.',
    leave:
      'Du kan lämna sidan och komma tillbaka. Din hemliga del av lottningen ligger kvar i den här webbläsaren.',
    slow: 'Det har tagit ovanligt lång tid. Fråga den som förvaltar loggkontrollen om boten är igång.',
  },
  lost: {
    mine: 'Din hemliga del av lottningen finns inte i den här webbläsaren. Fortsätt på datorn där du började, eller lotta om.',
    other:
      '{{by}} började lottningen och har den hemliga delen i sin webbläsare. Låt hen fortsätta, eller lotta om.',
    reason: 'Den hemliga delen av lottningen gick förlorad.',
  },
  redraw: {
    open: 'Lotta om',
    title: 'Lotta om',
    body: 'Den första lottningen finns kvar bredvid den nya, och skälet går att läsa.',
    reason: 'Skäl till att lotta om',
    confirm: 'Lotta om',
  },
};

declare global {
  interface LoggkontrollTexts {
    proof: typeof sv;
  }
}

/** The proof of a draw. */
export const proof: Translations<typeof sv> = {
  sv,
  en: {
    title: 'How to check the draw',
    intro: 'Whoever may read what was drawn from can work out the draw again and get the same result.',
    fact: {
      commitment: 'Commitment, published before the random numbers',
      nonce: 'Secret number, shown afterwards',
      bytes: 'Random numbers from the bot',
      seed: 'Seed',
      population: 'The population’s file (SHA-256)',
    },
    check: 'Check here in the browser',
    checking: 'Working it out …',
    holds: 'It holds. Commitment, seed and outcome were worked out again and came out the same.',
    command: 'Or run this on another computer:',
    copy: 'Copy the command',
    await: {
      title: 'The random numbers are being fetched',
      waiting: 'The bot draws 32 random bytes and signs them. It usually takes a few seconds.',
      leave: 'You can leave the page and come back. Your secret part of the draw stays in this browser.',
      slow: 'It has taken unusually long. Ask whoever runs the log reviews whether the bot is running.',
    },
    lost: {
      mine: 'Your secret part of the draw is not in this browser. Continue on the computer where you began, or draw again.',
      other:
        '{{by}} began the draw and has the secret part in their browser. Let them continue, or draw again.',
      reason: 'The secret part of the draw was lost.',
    },
    redraw: {
      open: 'Draw again',
      title: 'Draw again',
      body: 'The first draw stays beside the new one, and the reason can be read.',
      reason: 'Reason for drawing again',
      confirm: 'Draw again',
    },
  },
};
