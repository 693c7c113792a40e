/** An answer that says what was wrong, as RFC 9457 has it. */
export interface Problem {
  status: number;
  title: string;
  /** What was wrong, in words. */
  detail: string;
  /** JSON Pointer into the document that was sent. */
  pointer?: string;
  /** Seconds. */
  retryAfter?: number;
}

export function problemResponse({ retryAfter, ...problem }: Problem): Response {
  const headers: { [name: string]: string } = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), { status: problem.status, headers });
}
