/** Somebody whom the Playground can play. */
export interface PlaygroundPerson {
  readonly personId: string;
  readonly name: string;
  readonly upn: string;
}

const usersThatThePlaygroundWants = 5;

const nobody = (number: number): PlaygroundPerson => ({
  personId: `ffffffff-0000-4000-8000-00000000000${number}`,
  name: `Nr ${number} Påhittad`,
  upn: `nr${number}@example.invalid`,
});

const userOf = ({ personId, name, upn }: PlaygroundPerson) => {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: `29:${personId}`,
    name,
    userPrincipleName: upn,
    aadObjectId: personId,
    givenName,
    surname: rest.join(' ') || givenName,
    email: upn,
  };
};

/** The id of a person's own conversation with the bot. */
export const personalChatOf = ({ personId }: Pick<PlaygroundPerson, 'personId'>): string =>
  `chat-${personId}`;

/** The Playground's configuration: `person` sits at the screen, `others` are in the same tenant. JSON is YAML, too. */
export const configurationFor = (
  person: PlaygroundPerson,
  others: readonly PlaygroundPerson[],
  tenantId: string,
): string => {
  const fillers = Array.from({ length: usersThatThePlaygroundWants }, (_, index) => nobody(index + 1));
  const distinct = others.filter(({ personId }) => personId !== person.personId);
  const users = [...distinct, ...fillers].slice(0, usersThatThePlaygroundWants);
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: '28:loggkontroll', name: 'Loggkontroll' },
    currentUser: userOf(person),
    users: users.map(userOf),
    personalChat: { id: personalChatOf(person) },
    groupChat: { id: 'group-chat', name: 'Gruppchatt' },
    team: {
      id: 'team',
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-0000000000aa',
      channels: [{ id: 'general', name: 'Allmänt' }],
    },
  });
};
