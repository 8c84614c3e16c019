import { listOf } from "./forms.js";

/** Before or behind what a form sets into a name: "~B." in "Adam Schiff" is "Adam B. Schiff", "Benjamin~" in "Ben Quayle" "Benjamin Quayle". */
const SET = "~";
/** Before a form that has the mark itself. */
const AS_IT_IS = "~~";

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV|V)$/;

/** The first word of a name, and the last that is no suffix. */
function endsOf(name: string): { readonly first: string; readonly last: string } {
  const words = name.split(" ").map((word) => word.replace(/,$/, ""));
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return { first: words[0] ?? "", last: words.at(-1) ?? "" };
}

/** A list of forms of a name, each as what it sets into the name where that is all it does. */
export const shortened = (forms: string, name: string): string =>
  listOf(forms)
    .map((form) => {
      if (form.includes(SET)) return AS_IT_IS + form;
      const { first, last } = endsOf(name);
      if (first === "" || first === last || !form.endsWith(` ${last}`)) return form;
      const before = form.slice(0, -last.length - 1);
      if (before === first) return SET;
      if (before === "" || before === `${first} `) return form;
      return before.startsWith(`${first} `) ? SET + before.slice(first.length + 1) : before + SET;
    })
    .join("|");

/** The inverse of `shortened`. */
export const lengthened = (forms: string, name: string): string =>
  forms.includes(SET)
    ? listOf(forms)
        .map((form) => {
          if (form.startsWith(AS_IT_IS)) return form.slice(AS_IT_IS.length);
          const { first, last } = endsOf(name);
          if (form === SET) return `${first} ${last}`;
          if (form.startsWith(SET)) return `${first} ${form.slice(1)} ${last}`;
          return form.endsWith(SET) ? `${form.slice(0, -1)} ${last}` : form;
        })
        .join("|")
    : forms;
