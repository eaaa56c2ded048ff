/** How the tab learns who is using it. */
export type SignIn =
  /** Nested app authentication in Teams. */
  | { readonly kind: 'teams'; readonly clientId: string; readonly tenantId: string }
  /** On this computer only: `?person=` names a person of the demo municipality. */
  | { readonly kind: 'local'; readonly clockUrl: string };

/** Where the organisation's sites are; `settings.json` beside the page, so that one build serves every organisation. */
export interface Settings {
  readonly registerUrl: string;
  readonly vaultUrl: string;
  readonly signIn: SignIn;
  /** The bot's client id, by which it is told what the bot has saved and signed; without it that is not shown. */
  readonly botId?: string;
  /** The SharePoint page with the web part *Internkontroll*; no link is shown without it. */
  readonly yearEndUrl?: string;
}

/** The settings could not be had; shown as such, never guessed. */
export class SettingsMissing extends Error {
  override readonly name = 'SettingsMissing';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isSignIn = (value: unknown): value is SignIn => {
  const signIn = value as Record<string, unknown> | null | undefined;
  if (signIn?.['kind'] === 'local') return isText(signIn['clockUrl']);
  return signIn?.['kind'] === 'teams' && isText(signIn['clientId']) && isText(signIn['tenantId']);
};

/** Reads settings from parsed JSON; throws {@link SettingsMissing} when something lacks. */
export const parseSettings = (value: unknown): Settings => {
  const settings = value as Record<string, unknown> | null;
  const registerUrl = settings?.['registerUrl'];
  const vaultUrl = settings?.['vaultUrl'];
  const signIn = settings?.['signIn'];
  if (!isText(registerUrl) || !isText(vaultUrl) || !isSignIn(signIn)) throw new SettingsMissing();
  const yearEndUrl = settings?.['yearEndUrl'];
  const botId = settings?.['botId'];
  return {
    ...{ registerUrl, vaultUrl, signIn },
    ...(isText(botId) && { botId }),
    ...(isText(yearEndUrl) && { yearEndUrl }),
  };
};

/** Fetches `settings.json`. */
export const loadSettings = async (): Promise<Settings> => {
  try {
    const answer = await fetch('./settings.json', { cache: 'no-cache' });
    return parseSettings(await answer.json());
  } catch (cause) {
    if (cause instanceof SettingsMissing) throw cause;
    throw new SettingsMissing('settings.json', { cause });
  }
};
