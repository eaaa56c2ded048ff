/** Vite leaves the whole process in production, where the bot, run later, refuses to run on one's own machine. */
export const keepingMode = async <T>(run: () => Promise<T>): Promise<T> => {
  const { NODE_ENV: before } = process.env;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};
