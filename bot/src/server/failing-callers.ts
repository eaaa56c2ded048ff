import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How many calls of one address may fail within a minute before it has to wait. */
export const failuresPerMinute = 60;

/**
 * Turns an address away once too many of its calls have been refused: a stranger who guesses costs nothing more. Calls
 * that are heard never count, so Teams is not slowed down however busy people are.
 */
export const refuseFailingCallers = () => {
  const failures = new RateLimiterMemory({ points: failuresPerMinute, duration: 60 });
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const address = request.ip ?? '';
    const known = await failures.get(address);
    if (known !== null && known.consumedPoints >= failuresPerMinute) {
      response.set('Retry-After', String(Math.ceil(known.msBeforeNext / 1000))).sendStatus(429);
      return;
    }
    response.once('finish', () => {
      if (response.statusCode >= 400) void failures.penalty(address);
    });
    next();
  };
};
