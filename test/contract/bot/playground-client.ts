import type { AdaptiveCard } from '@loggkontroll/bot/cards';
import type { PlaygroundPerson } from '@loggkontroll/infra/local/playground';
import { personalChatOf } from '@loggkontroll/infra/local/playground';

interface StreamedMessage {
  readonly messageId: string;
  readonly from: { readonly id: string };
  readonly text?: string;
  readonly attachments: readonly { readonly content: AdaptiveCard }[];
}

interface Streamed {
  readonly action: string;
  readonly message: StreamedMessage;
}

/** What the person sees: a message with its card, as it stands now. */
export interface SeenMessage {
  readonly id: string;
  readonly text: string;
  readonly card: AdaptiveCard | undefined;
}

const timeout = 60_000;

/** One person at one Playground, over the API that its own page uses. */
export class PlaygroundClient {
  readonly #url: string;
  readonly #person: PlaygroundPerson;
  readonly #socket: WebSocket;
  readonly #seen: SeenMessage[] = [];
  readonly #listeners = new Set<() => void>();

  private constructor(url: string, person: PlaygroundPerson, socket: WebSocket) {
    this.#url = url;
    this.#person = person;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#notice(JSON.parse(String(data)) as Streamed));
  }

  static async connect(url: string, person: PlaygroundPerson): Promise<PlaygroundClient> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`No stream at ${url}`)));
    });
    return new PlaygroundClient(url, person, socket);
  }

  #notice({ action, message }: Streamed): void {
    if (!message.from.id.startsWith('28:')) return;
    const seen = { id: message.messageId, text: message.text ?? '', card: message.attachments[0]?.content };
    const index = this.#seen.findIndex(({ id }) => id === seen.id);
    if (action === 'updateMessage' && index >= 0) this.#seen[index] = seen;
    else this.#seen.push(seen);
    for (const listener of this.#listeners) listener();
  }

  get messages(): readonly SeenMessage[] {
    return this.#seen;
  }

  /** The newest message that fits, now or as soon as it comes. */
  async see(fits: (message: SeenMessage) => boolean, what: string): Promise<SeenMessage> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.#seen.findLast(fits);
        if (found === undefined) return;
        this.#listeners.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(look);
        reject(new Error(`${this.#person.name} never saw ${what}; saw ${JSON.stringify(this.#seen)}`));
      }, timeout);
      this.#listeners.add(look);
      look();
    });
  }

  async #post(path: string, body: unknown): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async install(): Promise<void> {
    await this.#post(`/_debug/conversation/${personalChatOf(this.#person)}/installation`, {});
  }

  async write(text: string): Promise<void> {
    await this.#post(`/_conversation/v1/conversations/${personalChatOf(this.#person)}/messages`, {
      text,
      textFormat: 'plain',
      from: { id: `29:${this.#person.personId}` },
    });
  }

  /** Acts on a card; gives the bot's answer, which the Playground puts in the message's place. */
  async act(
    messageId: string,
    action: { readonly verb: string; readonly data: unknown },
  ): Promise<InvokeAnswer> {
    const response = await this.#post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...action } },
      from: { id: `29:${this.#person.personId}` },
      conversation: { id: personalChatOf(this.#person) },
      replyToId: messageId,
    });
    return (await response.json()) as InvokeAnswer;
  }

  close(): void {
    this.#socket.close();
  }
}

/** What comes back of a card action. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: AdaptiveCard;
}
