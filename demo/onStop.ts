/** Runs the work when the process is asked to end, once: `npm start` hands Ctrl-C on although the terminal has sent it too. */
export function onStop(work: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void work().finally(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A test that started this and was killed itself can no longer ask.
  process.on('disconnect', stop);
}
