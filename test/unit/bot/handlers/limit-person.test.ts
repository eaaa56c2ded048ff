import { eventsPerMinute, limitPerson } from '@loggkontroll/bot/handlers';
import type { BotEvent, Sender } from '@loggkontroll/bot/conversation';

const from = (personId: string, language: Sender['language'] = 'sv'): Sender => ({
  personId,
  language,
  address: { reference: '{}', teamsUserId: `29:${personId}` },
});

const message = (personId: string, language: Sender['language'] = 'sv'): BotEvent => ({
  kind: 'message',
  from: from(personId, language),
  text: 'status',
});

const click = (personId: string, trigger: 'manual' | 'automatic'): BotEvent => ({
  ...{ kind: 'cardAction', from: from(personId), verb: 'attest', data: {}, trigger },
});

const counting = () => {
  let handled = 0;
  const handle = limitPerson(() => {
    handled += 1;
    return Promise.resolve({ kind: 'nothing' });
  });
  return { handle, handled: () => handled };
};

const busy = async (personId: string) => {
  const counted = counting();
  for (let n = 0; n < eventsPerMinute; n += 1) await counted.handle(message(personId));
  return counted;
};

test('more than a person can do is not done, and said in their language', async () => {
  const { handle, handled } = await busy('karin');
  expect(handled()).toBe(eventsPerMinute);
  expect(await handle(click('karin', 'manual'))).toEqual({
    kind: 'wait',
    sentence: 'Det blev för mycket på en gång, och det här är inte gjort. Vänta en minut och försök igen.',
  });
  expect(JSON.stringify(await handle(message('karin', 'en')))).toMatch(/Wait a minute/);
  expect(handled()).toBe(eventsPerMinute);
});

test('a card that refreshes by itself stays as it is', async () => {
  const { handle, handled } = await busy('karin');
  expect(await handle(click('karin', 'automatic'))).toEqual({ kind: 'nothing' });
  expect(handled()).toBe(eventsPerMinute);
});

test('nobody waits because of somebody else', async () => {
  const { handle, handled } = await busy('karin');
  await handle(click('nils', 'manual'));
  expect(handled()).toBe(eventsPerMinute + 1);
});

test('after the minute it goes on', async () => {
  jest.useFakeTimers();
  try {
    const { handle, handled } = await busy('karin');
    jest.advanceTimersByTime(61_000);
    await handle(message('karin'));
    expect(handled()).toBe(eventsPerMinute + 1);
  } finally {
    jest.useRealTimers();
  }
});
