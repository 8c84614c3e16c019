/**
 * A tagged release, flattened for filters and search engines.
 *
 * Entities stand as ids that hold across releases, and beside each list its labels in the same order. Only what is
 * linked to a dictionary row is here; `unlinked` counts the rest.
 */
export interface FacetRecord {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO day, and the same as seconds since 1970-01-01 UTC. */
  readonly published: string | null;
  readonly publishedTs: number | null;
  readonly mayors: readonly string[];
  readonly mayorNames: readonly string[];
  /** Cities named, mayors' cities and cities of events. */
  readonly cities: readonly string[];
  readonly cityNames: readonly string[];
  /** `us-la`; states named, and those of all places here. */
  readonly states: readonly string[];
  readonly stateNames: readonly string[];
  readonly officials: readonly string[];
  readonly officialNames: readonly string[];
  readonly offices: readonly string[];
  readonly officeNames: readonly string[];
  readonly people: readonly string[];
  readonly personNames: readonly string[];
  readonly organizations: readonly string[];
  readonly organizationNames: readonly string[];
  readonly events: readonly string[];
  readonly eventNames: readonly string[];
  readonly instruments: readonly string[];
  readonly instrumentNames: readonly string[];
  /** Paths, `area/topic`; labels with " > " between the levels. */
  readonly topics: readonly string[];
  readonly topicNames: readonly string[];
  /** Paths, `us/us-la/us-la-new-orleans`. */
  readonly places: readonly string[];
  readonly placeNames: readonly string[];
  /** First days of the dates that the release speaks of. */
  readonly dates: readonly string[];
  readonly datesTs: readonly number[];
  readonly categories: readonly string[];
  /** Whether somebody is quoted. */
  readonly quoted: boolean;
  /** How many entities are linked to no row, and stand in no list. */
  readonly unlinked: number;
}

/** How a record is made. */
export interface FacetRecordOptions {
  /** Labels by id, where other ones are wanted: `{ "us-la": "Louisiana", "immigration": "Immigration" }`. */
  readonly labels?: Readonly<Record<string, string>>;
}
