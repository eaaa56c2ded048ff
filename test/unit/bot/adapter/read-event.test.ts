import { readEvent } from '@loggkontroll/bot/adapter';
import type { Activity } from 'botbuilder';

const tenantId = '11111111-0000-4000-8000-000000000001';

const activity = (change: Readonly<Record<string, unknown>>): Activity =>
  ({
    type: 'message',
    id: 'a',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: { id: '29:karin', name: 'Karin Ek', aadObjectId: 'karin' },
    recipient: { id: '28:bot', name: 'Loggkontroll' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId, isGroup: false, name: '' },
    channelData: { tenant: { id: tenantId } },
    locale: 'sv-SE',
    text: 'status',
    ...change,
  }) as unknown as Activity;

const read = (change: Readonly<Record<string, unknown>> = {}) => readEvent(activity(change), { tenantId });

test('a message is from the person whom the channel has authenticated, in their language', () => {
  expect(read()).toMatchObject({
    kind: 'message',
    text: 'status',
    from: { personId: 'karin', language: 'sv' },
  });
  expect(read({ locale: 'en-GB' })).toMatchObject({ from: { language: 'en' } });
  expect(read({ locale: undefined })).toMatchObject({ from: { language: 'sv' } });
});

test('one language for all outweighs the person’s own', () => {
  expect(readEvent(activity({ locale: 'en-US' }), { tenantId, language: 'sv' })).toMatchObject({
    from: { language: 'sv' },
  });
});

test('what is kept of a conversation holds no name', () => {
  const event = read();
  expect(event?.from.address.teamsUserId).toBe('29:karin');
  expect(event?.from.address.reference).toContain('smba.example');
  expect(JSON.stringify(event?.from.address)).not.toContain('Karin Ek');
});

test.each([
  ['without a person', { from: { id: '29:x' } }],
  ['from another channel', { channelId: 'webchat' }],
  ['from another tenant', { channelData: { tenant: { id: 'elsewhere' } } }],
  [
    'in a group, where others would read the answer',
    { conversation: { id: 'g', conversationType: 'groupChat', tenantId } },
  ],
  ['of a kind that the bot has nothing to do with', { type: 'messageReaction' }],
  ['that only says who is there', { type: 'conversationUpdate', membersAdded: [] }],
])('an activity %s is not heard', (_, change) => {
  expect(read(change)).toBeUndefined();
});

test.each([
  ['add', 'install'],
  ['add-upgrade', 'install'],
  ['remove', 'uninstall'],
  ['remove-upgrade', 'uninstall'],
])('installation “%s” is %s', (action, kind) => {
  expect(read({ type: 'installationUpdate', action })).toMatchObject({ kind });
});

test('a card action carries its verb and data, and whether the client did it by itself', () => {
  const value = { action: { type: 'Action.Execute', verb: 'attest', data: { a: 1 } }, trigger: 'manual' };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action' };
  expect(read({ ...invoke, value })).toMatchObject({
    kind: 'cardAction',
    verb: 'attest',
    data: { a: 1 },
    trigger: 'manual',
  });
  expect(read({ ...invoke, value: { ...value, trigger: 'automatic' } })).toMatchObject({
    trigger: 'automatic',
  });
  expect(read({ ...invoke, value: undefined })).toMatchObject({ kind: 'cardAction', verb: '' });
  expect(read({ type: 'invoke', name: 'composeExtension/query' })).toBeUndefined();
});
