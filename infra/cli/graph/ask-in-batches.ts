import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { DirectoryFailure } from '@loggkontroll/core/organisation-directory';
import { failureOf } from './failure-of.ts';
import { isFields } from './read-person.ts';
import { isBusy, secondsIn, waitBefore } from './send-to-graph.ts';
import type { GraphAnswer, GraphSettings, SendToGraph } from './send-to-graph.ts';

/** As many as Graph takes in one batch. */
const batchSize = 20;

const answersIn = (body: unknown): ReadonlyMap<string, GraphAnswer> => {
  const responses =
    isFields(body) && Array.isArray(body['responses']) ? (body['responses'] as unknown[]) : [];
  return new Map(
    responses.filter(isFields).map((response) => {
      const headers = isFields(response['headers']) ? Object.entries(response['headers']) : [];
      const retryAfter = headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
      const status = Number(response['status']);
      return [String(response['id']), { status, retryAfter: secondsIn(retryAfter), body: response['body'] }];
    }),
  );
};

/** One batch; those of it that Graph was too busy for are asked for anew, and no others. */
const askBatch = async (
  addresses: readonly string[],
  send: SendToGraph,
  settings: GraphSettings,
): Promise<Result<readonly GraphAnswer[], DirectoryFailure>> => {
  const answers: GraphAnswer[] = [];
  let left = addresses.map((_, at) => at);
  for (let attempt = 1; ; attempt += 1) {
    const requests = left.map((at) => ({ id: String(at), method: 'GET', url: addresses[at] }));
    const sent = await send(`${settings.origin}/v1.0/$batch`, { requests });
    if (!sent.ok) return sent;
    if (sent.value.status !== 200) return refuse(failureOf(sent.value.status));
    const given = answersIn(sent.value.body);
    const busy: number[] = [];
    let longest: number | undefined;
    for (const at of left) {
      const answer = given.get(String(at));
      if (answer === undefined) return refuse({ code: 'directory-fails' });
      if (isBusy(answer.status)) {
        busy.push(at);
        if (answer.retryAfter !== undefined) longest = Math.max(longest ?? 0, answer.retryAfter);
      } else answers[at] = answer;
    }
    if (busy.length === 0) return accept(answers);
    if (!(await waitBefore(attempt, longest, settings))) return refuse({ code: 'directory-busy' });
    left = busy;
  }
};

/** What Graph answers to each of some addresses, in their order; relative to its version, such as `/users/…`. */
export const askInBatches = async (
  addresses: readonly string[],
  send: SendToGraph,
  settings: GraphSettings,
): Promise<Result<readonly GraphAnswer[], DirectoryFailure>> => {
  const answers: GraphAnswer[] = [];
  for (let from = 0; from < addresses.length; from += batchSize) {
    const asked = await askBatch(addresses.slice(from, from + batchSize), send, settings);
    if (!asked.ok) return asked;
    answers.push(...asked.value);
  }
  return accept(answers);
};
