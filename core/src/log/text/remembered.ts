/**
 * The same function with its answers remembered by the text asked about. Spellings recur in a log, and some are slow
 * to understand. Forgets everything when it remembers `limit` answers: what is in use comes back at once.
 */
export const remembered = <T>(of: (text: string) => T, limit: number): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = of(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};
