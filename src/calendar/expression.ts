/** What a date expression says, before it is placed in time. Plain values, JSON-safe. */

/** "early July", "mid-2016", "the late 1990s". */
export type Part = "early" | "mid" | "late";
/** "this Monday", "last June", "next summer", "that Saturday". */
export type Modifier = "this" | "last" | "next" | "that";
/** A printed year, one told from the release's ("June of last year"), or none. */
export type Year = number | "this" | "last" | "next" | null;
export type Season = "spring" | "summer" | "fall" | "winter";
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "fiscal-year" | "decade" | "century";

/** Months 1 to 12; weekdays 0 (Monday) to 6 (Sunday). */
export type DateExpression =
  | {
      readonly kind: "day";
      readonly year: Year;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** "Tuesday the 19th", "the 25th of last month". */
  | {
      readonly kind: "month-day";
      readonly day: number;
      readonly weekday: number | null;
      readonly month: Modifier | null;
    }
  /** `week`: "Tuesday of next week". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly modifier: Modifier | null;
      readonly week: Modifier | null;
      /** "this coming Saturday": the first behind the release's day. */
      readonly ahead?: true;
    }
  | {
      readonly kind: "month";
      readonly year: Year;
      readonly month: number;
      readonly part: Part | null;
      readonly modifier: Modifier | null;
      /** "the following March": the first behind the date told before it. */
      readonly following?: true;
    }
  | { readonly kind: "year"; readonly year: number; readonly part: Part | null }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: Year;
      readonly part: Part | null;
      readonly modifier: Modifier | null;
    }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year: Year; readonly fiscal: boolean }
  | { readonly kind: "half"; readonly half: number; readonly year: Year; readonly fiscal: boolean }
  | { readonly kind: "decade"; readonly first: number; readonly part: Part | null }
  | { readonly kind: "century"; readonly century: number; readonly part: Part | null }
  /** The federal one: 2018 began in October 2017. */
  | { readonly kind: "fiscal-year"; readonly year: number }
  /** "last week", "this year", "tomorrow"; a null offset ("over the weekend") leaves it to the tense. */
  | { readonly kind: "relative"; readonly unit: Unit; readonly offset: number | null; readonly part: Part | null }
  /** "three days ago" (-3); `exact`: "a year ago today". */
  | { readonly kind: "shift"; readonly unit: Unit; readonly count: number; readonly exact: boolean }
  | {
      readonly kind: "holiday";
      readonly holiday: string;
      readonly year: Year;
      readonly modifier: Modifier | null;
      /** "Labor Day weekend". */
      readonly weekend: boolean;
    }
  /** "first Tuesday of October", "last week of June 2016"; `weekday` where the unit is a weekday. A null month: of the month `which`. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly unit: "day" | "week" | "weekend" | "weekday";
      readonly weekday: number | null;
      readonly month: number | null;
      readonly which: Modifier | null;
      readonly year: Year;
    }
  /** "the week of October 6th". */
  | { readonly kind: "around"; readonly unit: "week" | "weekend"; readonly day: DateExpression }
  | { readonly kind: "range"; readonly from: DateExpression; readonly to: DateExpression };

export type Tense = "past" | "future" | "none";

/** Whether the tense of the sentence has a say in what day is meant. */
export function needsTense(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "day":
      return expression.year === null;
    case "month":
    case "season":
    case "holiday":
      return expression.year === null && expression.modifier === null;
    case "quarter":
    case "half":
    case "nth":
      return expression.year === null;
    case "weekday":
      return expression.week === null && expression.modifier !== "last" && expression.modifier !== "next";
    case "month-day":
      return true;
    case "relative":
      return expression.unit === "weekend";
    case "around":
      return needsTense(expression.day);
    case "range":
      return needsTense(expression.from) || needsTense(expression.to);
    default:
      return false;
  }
}

/** So many units from the running one: 0 is "this week", -1 "last week"; null leaves it to the tense. */
export const relative = (unit: Unit, offset: number | null, part: Part | null = null): DateExpression => ({
  kind: "relative",
  unit,
  offset,
  part,
});
