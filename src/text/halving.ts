/**
 * The index of the last element for which `holds` holds, by halving; -1 for none. It must hold for all up to
 * that one and for none behind it.
 */
export function lastWhere<T>(list: readonly T[], holds: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
