/** Every verdict and reason; both languages must have each. */
export interface VerdictWords {
  onceAccept: string;
  onceChoice: string;
  onceEarlier: string;
  each: string;
  twice: string;
  unanswered: string;
  silent: string;
  ready: string;
  stopped: string;
  held: string;
  shut: string;
  ahead: string;
  earlyOpen: string;
  earlyRefused: string;
  earlyWithdrawn: string;
  uncovered: string;
  uncoveredQuiet: string;
  noConsentry: string;
  nothing: string;
}

export interface ReasonWords {
  whyOpen: string;
  whyNew: string;
  whySignal: string;
  whyInjected: string;
  whyWithdrawn: string;
  whyRejected: string;
  whyUnticked: string;
  whySeparate: string;
}

export type VerdictKey = keyof VerdictWords;
export type ReasonKey = keyof ReasonWords;
