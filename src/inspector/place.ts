/** Host and path: what tells one file from another, however it was written. */
export function placeOf(address: string, base: string): string {
  try {
    const { hostname, pathname } = new URL(address, base);
    return hostname + pathname;
  } catch {
    return address;
  }
}
