/** What cannot be done here (cookies refused, storage full, a frame without rights) gives `otherwise`. */
export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
