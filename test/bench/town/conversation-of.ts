/** What the bot keeps of somebody's conversation with it, at the address of a Teams. */
export const conversationOf = (personId: string, serviceUrl: string): string =>
  JSON.stringify({
    language: 'sv',
    address: {
      teamsUserId: `29:${personId}`,
      reference: JSON.stringify({
        bot: { id: '28:bot' },
        user: { id: `29:${personId}`, aadObjectId: personId },
        conversation: { id: personId, conversationType: 'personal' },
        channelId: 'msteams',
        serviceUrl,
      }),
    },
  });
