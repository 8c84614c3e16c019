import { describe, expect, it } from "vitest";
import { read, shown } from "./read.js";

describe("the sentence around a date", () => {
  it.each([
    ["The mayors convened on Thursday.", "past"],
    ["On Thursday, the Committee convened to vote.", "past"],
    ["Mayor Smith said Thursday that the city will appeal.", "past"],
    ["The mayors will meet Thursday.", "future"],
    ["They are to speak Thursday on climate.", "future"],
    ["A hearing is scheduled for Thursday.", "future"],
    ["A celebration is to be held there on Thursday.", "future"],
    ["Mayors to Meet Thursday in Dallas", "future"],
    ["WHEN: Thursday", "future"],
    ["WHEN:\nThursday, 12 noon", "future"],
    ["Registration is open until Thursday.", "future"],
    ["It has rained since Thursday.", "past"],
    ["THURSDAY: Mayors Speak", "none"],
  ])("%j looks %s", (text, tense) => {
    expect(read(text, "2017-04-25")[0]?.tense).toBe(tense);
  });
});

describe("a verb of the timetable looks ahead", () => {
  // Published on Wednesday, June 5, 2013.
  it.each([
    ["She takes the gavel from him on Saturday.", "Saturday=2013-06-08"],
    ["The lease ends in April.", "April=2014-04-01..2014-04-30"],
    ["In March the two councils meet in Reno.", "March=2014-03-01..2014-03-31"],
    ["He testifies before the board Monday.", "Monday=2013-06-10"],
    ["Ahead of the parade on Sunday, streets were swept.", "Sunday=2013-06-09"],
    ["He was supposed to begin on Friday.", "Friday=2013-06-07"],
    ["By March he was mayor.", "March=2013-03-01..2013-03-31"],
    ["Saturday's vote gives him a reason.", "Saturday=2013-06-08"],
    ["The report that was released Sunday takes no side.", "Sunday=2013-06-02"],
    ["In April the council took a vote.", "April=2013-04-01..2013-04-30"],
    ["It must be spent by May 31.", "May 31=2013-05-31"],
    ["The sessions are on Friday.", "Friday=2013-06-07"],
    ["On Monday night it let the rain fall.", "Monday night=2013-06-03"],
    ["Next year's fair is May 2-4 in Reno.", "Next year=2014-01-01..2014-12-31; May 2-4=2014-05-02..2014-05-04"],
    ["It was cut last year; on May 1 it was restored.", "last year=2012-01-01..2012-12-31; May 1=2013-05-01"],
    ["Residents have until 11:59 p.m. Friday.", "Friday=2013-06-07"],
    ["Officers were there until 4 a.m. Sunday.", "Sunday=2013-06-02"],
    ["The council's Monday meeting is at 7.", "Monday=2013-06-10"],
    ["It was read in May, and the mayor signs it this Friday.", "May=2013-05-01..2013-05-31; this Friday=2013-06-07"],
    ["They went home this coming Sunday.", "this coming Sunday=2013-06-09"],
    ["It opens a week from Friday.", "a week from Friday=2013-06-14"],
    ["She came in May and leaves in December.", "May=2013-05-01..2013-05-31; December=2013-12-01..2013-12-31"],
    ["Open every second Tuesday of the month.", ""],
    ["The group has a permit, Friday at noon.", "Friday=2013-06-07"],
    ["Crowds Expected at Monday's March", "Monday=2013-06-10"],
    ["She has high hopes for Paris in July.", "July=2013-07-01..2013-07-31"],
    ["They promised to carry it to Reno in July, when it ends.", "July=2013-07-01..2013-07-31"],
    ["He said that it would be heard in Reno, July 22-26.", "July 22-26=2013-07-22..2013-07-26"],
    ["The storm crossed the beach at 2:00 a.m. Monday.", "Monday=2013-06-03"],
    ["Crews will work on after the collapse of a tower on Monday.", "Monday=2013-06-03"],
    ["The alert lasted until the 18th.", "18th=2013-05-18"],
    ["By fall, all will be at work.", "fall=2013-09-01..2013-11-30"],
    ["A year ago tonight it rained.", "A year ago tonight=2012-06-05"],
    ["Release # 04-06-13, Case No. 12-04-05", ""],
    ["She led the office until April.", "April=2013-04-01..2013-04-30"],
    ["Jane Roe, until April the clerk of Dover, speaks.", "April=2013-04-01..2013-04-30"],
    ["Two hundred had applied by April 30.", "April 30=2013-04-30"],
    ["The city has called off Saturday's parade.", "Saturday=2013-06-08"],
    ["The fair is in Dover, March 4-6; the mayor sent cheese.", "March 4-6=2013-03-04..2013-03-06"],
    [
      "She led the field on Monday with half of the votes, and will meet him in June.",
      "Monday=2013-06-03; June=2013-06-01..2013-06-30",
    ],
  ])("%s", (text, found) => {
    expect(shown(text, "2013-06-05")).toBe(found);
  });
});
