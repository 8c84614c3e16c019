// A worker that does what a unit's text says: hang, take a second, exit, or run out of memory.
const deeds = {
  hang: () => {
    for (;;);
  },
  slow: () => {
    for (const end = performance.now() + 1000; performance.now() < end; );
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
