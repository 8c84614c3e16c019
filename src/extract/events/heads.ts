import type { EventType } from "../../model/index.js";
import { type WordTable, wordTable } from "../../text/index.js";

/** The grammar that decides whether a phrase around a head word names a happening. */
export type Frame =
  | "gathering"
  | "call"
  | "hearing"
  | "violence"
  | "terror"
  | "disaster"
  | "storm"
  | "election"
  | "race"
  | "run-off"
  | "debate"
  | "strike"
  | "shutdown"
  | "ruling"
  | "protest"
  | "ceremony"
  | "campaign"
  | "walk"
  | "day"
  | "war"
  | "withdrawal"
  | "series"
  | "occasion"
  | "bankruptcy"
  | "mission"
  | "cue";

/** A head word: its grammar, its type, and the word under which its forms are one. */
export interface Head {
  readonly frame: Frame;
  readonly type: EventType;
  readonly lemma: string;
  readonly plural: boolean;
  /** The words of which one must stand before it, where it means this only so: "town hall". */
  readonly leads: readonly string[] | null;
}

const TABLE: readonly (readonly [Frame, EventType, string])[] = [
  [
    "gathering",
    "meeting",
    "meeting/meetings conference convention/conventions forum/forums roundtable symposium webinar/webinars workshop/workshops retreat seminar/seminars round+table town+hall/halls listening|special|plenary+session/sessions",
  ],
  ["gathering", "summit", "summit"],
  ["call", "press-conference", "call briefing availability"],
  ["hearing", "hearing", "hearing/hearings"],
  [
    "violence",
    "attack",
    "shooting/shootings massacre/massacres bombing/bombings attack/attacks stabbing/stabbings murder/murders killing/killings assassination tragedy/tragedies riot/riots violence unrest ambush rampage slaying/slayings beating/beatings lynching insurrection cyberattack bomb raid/raids events incident/incidents death/deaths",
  ],
  ["terror", "attack", "act/acts"],
  ["storm", "disaster", "hurricane/hurricanes typhoon superstorm storm cyclone"],
  [
    "disaster",
    "disaster",
    "earthquake/earthquakes quake outbreak tornado/tornadoes tornado/tornados flood/floods flooding wildfire/wildfires explosion/explosions blast derailment collapse blackout landslide/landslides tsunami spill fire/fires crash drought/droughts mudslide/mudslides blizzard/blizzards snowstorm derecho collision/collisions heat+wave/waves controlled|prescribed+burn",
  ],
  [
    "election",
    "election",
    "election/elections runoff primary/primaries caucus/caucuses midterms referendum/referendums",
  ],
  ["race", "election", "race preliminary"],
  ["run-off", "election", "run+off"],
  ["debate", "other", "debate/debates"],
  ["strike", "protest", "strike/strikes lockout"],
  ["shutdown", "other", "shutdown"],
  ["ruling", "ruling", "ruling/rulings decision/decisions injunction verdict conviction"],
  [
    "protest",
    "protest",
    "march/marches rally/rallies protest/protests vigil/vigils demonstration/demonstrations walkout",
  ],
  [
    "ceremony",
    "ceremony",
    "memorial funeral/funerals address birthday inauguration celebration service anniversary swearing centennial bicentennial tricentennial sesquicentennial semiquincentennial",
  ],
  [
    "occasion",
    "ceremony",
    "ceremony/ceremonies tree|holiday|christmas|menorah+lighting inaugural+ball blood|food|toy|coat|clothing|book+drive/drives camp kickoff opening procession/processions groundbreaking ribbon+cutting dedication unveiling marathon parade/parades festival gala reception luncheon/luncheons breakfast dinner banquet open+house cleanup job|jobs|career|resource|health|housing|street|county|state|book|month|day|week+fair/fairs commemoration convocation grand+prix sugar|rose|orange|cotton|fiesta|peach|citrus|gator|liberty+bowl pageant/pageants contest/contests concert/concerts exposition expo rodeo regatta exercise drill tournament picnic telethon carnival convoy inaugural|masked|colonial|charity|military|mayor's|and+ball hackathon championship/championships jubilee",
  ],
  ["mission", "other", "trade+mission/missions"],
  ["campaign", "campaign", "campaign challenge drive"],
  ["walk", "other", "walk ride"],
  ["day", "day-of-action", "day week month"],
  ["war", "war", "war invasion"],
  ["withdrawal", "other", "withdrawal"],
  ["bankruptcy", "other", "bankruptcy bankruptcy|9|11+filing"],
  // "since X": the name behind may stand for what happened there.
  ["cue", "other", "after since before following followed post because aftermath remnants"],
  // The United Nations' climate conferences are known by their number alone.
  ["series", "summit", Array.from({ length: 30 }, (_, i) => `cop${i + 10}`).join(" ")],
];

/** Folded head word → what it is. */
export const HEADS: WordTable<Head> = /* @__PURE__ */ wordTable(
  TABLE.flatMap(([frame, type, words]) =>
    words.split(" ").flatMap((pair) => {
      const [single = "", plural] = pair.split("/");
      const [first = "", led] = single.split("+");
      const lemma = led ?? first;
      const leads = led ? first.split("|") : null;
      const forms: [string, Head][] = [[lemma, { frame, type, lemma, plural: false, leads }]];
      if (plural) forms.push([plural, { frame, type, lemma, plural: true, leads }]);
      return forms;
    }),
  ),
);
