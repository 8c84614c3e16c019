import type { Kind } from "../../model/index.js";

/** What people read: all of a kind, and one of it. */
export const KIND_NAMES: Readonly<Record<Kind, readonly [many: string, one: string]>> = {
  mayors: ["Mayors", "Mayor"],
  officials: ["Officials", "Official"],
  people: ["People", "Person"],
  organizations: ["Organizations", "Organization"],
  places: ["Places", "Place"],
  events: ["Events", "Event"],
  dates: ["Dates", "Date"],
  topics: ["Topics", "Topic"],
  instruments: ["Laws, orders and programs", "Law, order or program"],
  quotes: ["Quotes", "Quote"],
};
