// A worker that does what a unit's text says: hang, exit, or run out of memory.
const deeds = {
  hang: () => {
    for (;;);
  },
  exit: () => process.exit(7),
  memory: () => {
    const held = [];
    for (;;) held.push(new Array(1e6).fill(held.length));
  },
};

export default function work({ units, at }) {
  return units.map(({ inputs: [{ text }] }, i) => {
    Atomics.store(at, 0, i + 1);
    deeds[text]?.();
    return { records: [text], counts: [], unknown: [], id: text, milliseconds: 0 };
  });
}
