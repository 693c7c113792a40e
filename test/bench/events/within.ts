/** The work, or an error when it has not ended in so many milliseconds: a browser may owe an answer for ever. */
export function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The same, where it does not matter whether it worked. */
export const attempt = <T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> =>
  within(milliseconds, 'This', work).catch(() => undefined);
