import process from 'node:process';

/**
 * Firefox may tell of a document that came into a frame after it told that the frame is gone; Playwright (1.64, over WebDriver
 * BiDi) looks up the name of a frame it no longer has, in a promise outside of any test, and the test that runs fails for it.
 * Nothing is lost by the message: the frame is gone. Every other error passes.
 */
const isLateCommit = (error: unknown): boolean =>
  error instanceof TypeError && error.message.includes("'_name'") && /_onNavigationCommitted/.test(error.stack ?? '');

const emit = process.emit.bind(process) as (event: string, ...rest: unknown[]) => boolean;
process.emit = ((event: string, ...rest: unknown[]) =>
  (event === 'unhandledRejection' && isLateCommit(rest[0])) || emit(event, ...rest)) as typeof process.emit;
