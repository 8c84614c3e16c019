import type { Explanation } from "citydesk";

/** What the words claimed, what else was considered, and what gave way. */
export function Explained({ explanation: { entities, undecided, lost } }: { explanation: Explanation }) {
  const told = entities.filter(
    ({ claims, considered, rejected }) => claims.length + considered.length + rejected.length,
  );
  return (
    <details class="explained">
      <summary>Why, in full</summary>
      {told.map(({ kind, id, name, claims, considered, rejected }) => (
        <section key={`${kind} ${id}`}>
          <h3>
            {name} <code>{id}</code>
          </h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
            {considered.map((row) => (
              <li key={row}>considered {row}</li>
            ))}
            {rejected.map((row) => (
              <li key={row}>rejected {row}</li>
            ))}
          </ul>
        </section>
      ))}
      {undecided.length > 0 && <h3>Offices whose holder the day does not decide</h3>}
      <ul>
        {undecided.map(({ office, mention }) => (
          <li key={mention.start}>
            {office}: “{mention.text}”
          </li>
        ))}
      </ul>
      {lost.length > 0 && <h3>Gave way to others</h3>}
      <ul>
        {lost.map(({ kind, mention, to }) => (
          <li key={`${kind} ${mention.field} ${mention.start} ${mention.end} ${mention.rule}`}>
            “{mention.text}” <code>{mention.rule}</code> to “{to.text}” <code>{to.rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
