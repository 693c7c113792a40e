/** Runs work with a bound on how many run at once and on how long one may take; over the bound it rejects. */
export function waiting(requests: number, milliseconds: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  return async (work) => {
    if (running >= requests) throw new Error('Too many requests are waiting');
    running++;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Took too long')), milliseconds);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      running--;
    }
  };
}
