/**
 * Which line an offset stands in, from 1. The tokenizer's own count depends on how the text was cut into pieces: what it reads
 * ahead of a character reference and puts back is counted twice.
 */
export class Lines {
  private readonly starts = [0];
  private length = 0;
  private endsInReturn = false;

  add(text: string): void {
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
      // The pieces were cut between the two characters of one line end.
      if (index === 0 && end === '\n' && this.endsInReturn) this.starts.pop();
      this.starts.push(this.length + index + end.length);
    }
    this.length += text.length;
    this.endsInReturn = text ? text.endsWith('\r') : this.endsInReturn;
  }

  at(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
