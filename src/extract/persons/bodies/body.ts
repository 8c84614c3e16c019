/** The body that a title belongs to: a committee, an association, a council. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Row of the table `organizations`, where the dictionary knows it. */
  readonly row: number | null;
  /** The known body that it is a part of: the FBI of "the FBI's Miami Field Office". */
  readonly parent?: number | null;
}

const SEATED = /\b(?:committee|subcommittee|council|board|task ?force|commission|caucus|panel)\b/i;

/** Whether one can have a seat on a body: a board, a committee. */
export const isSeated = ({ text }: Body): boolean => SEATED.test(text);
