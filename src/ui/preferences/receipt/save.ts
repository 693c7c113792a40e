/** Hands the visitor a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Prints the receipt alone; the styles know the mark. */
export function print(host: HTMLElement): void {
  host.dataset['print'] = 'receipt';
  window.print();
  delete host.dataset['print'];
}
