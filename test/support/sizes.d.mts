/** Bytes with brotli 11 of one file of dist/, or of `first visit`. */
export function sizeOf(name: string): number;
export function inWords(bytes: number): string;
export function statedSizes(text: string): { name: string; said: string }[];
export function withTrueSizes(text: string): string;
export const READMES: string[];
