import { parse, readElements } from "./json/elements.js";
import type { WholeReader } from "./reader.js";
import { isPost } from "./wordpress/shape.js";

/** Posts as WordPress's REST API gives them (`/wp-json/wp/v2/posts`): an array, or one. */
export const wordpress: WholeReader = {
  name: "wordpress",
  about: "posts of WordPress's REST API, as JSON",
  extensions: ["json"],
  page: false,
  recognises: (content) => {
    if (!/^\s*[[{]/.test(content) || !content.includes('"rendered"')) return false;
    const value = parse(content)?.value;
    return isPost(Array.isArray(value) ? value[0] : value);
  },
  read: async (content) => {
    const { recordOf } = await import("./wordpress/post.js");
    const expected = "expected JSON: posts of WordPress's REST API";
    return readElements(content, { key: "posts", expected }, (value, line) => [recordOf(value, line)]);
  },
};
