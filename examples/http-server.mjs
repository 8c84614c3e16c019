// Tags releases over HTTP, keeps them in memory, and answers filters with counts.
//   node examples/http-server.mjs 8080
//   curl localhost:8080/releases --data '{ "title": "…", "text": "…", "published": "2018-03-02" }'
//   curl 'localhost:8080/releases?states=us-la&published=2018-01-01..2018-12-31&page=1'
import { createServer } from "node:http";
import { CitydeskError, createTagger } from "citydesk";
import { createFacetIndex, facetParams, RELEASE_FACETS, toFacetRecord } from "citydesk/facets";

const MOST_BYTES = 1_000_000;
const tagger = createTagger();
const params = facetParams(RELEASE_FACETS);
const records = new Map();
let index = createFacetIndex([], RELEASE_FACETS);

/** Tags a release and makes it findable. An index never changes: a new one takes its place. */
function add(input) {
  const release = tagger.tag(input);
  records.set(release.id, toFacetRecord(release));
  index = createFacetIndex([...records.values()], RELEASE_FACETS);
  return [201, release];
}

/** The query is the state: facets by their keys, all others are ours. */
function find(search) {
  const { state, rest, rejected } = params.parse(search);
  if (rejected.length > 0) return [400, { rejected }];
  const number = Number(new Map(rest).get("page") ?? 1);
  return [200, index.query({ ...state, page: { number }, sort: { by: "published", order: "desc" } })];
}

/** Reads to the end, so that the answer arrives, but keeps no more than it will take. */
async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) if ((bytes += chunk.length) <= MOST_BYTES) chunks.push(chunk);
  if (bytes > MOST_BYTES) throw Object.assign(new Error(`expected at most ${MOST_BYTES} bytes`), { status: 413 });
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

async function answer(request) {
  const { pathname, search } = new URL(request.url, "http://localhost");
  if (pathname !== "/releases") return [404, { message: "expected /releases" }];
  if (request.method === "POST") return add(await bodyOf(request));
  return request.method === "GET" ? find(search) : [405, { message: "expected GET or POST" }];
}

const server = createServer(async (request, response) => {
  const [status, body] = await answer(request).catch((error) => {
    const known = error instanceof CitydeskError || error instanceof SyntaxError;
    return [error.status ?? (known ? 400 : 500), { message: known || error.status ? error.message : "internal error" }];
  });
  response.writeHead(status, { "content-type": "application/json", "x-content-type-options": "nosniff" });
  response.end(JSON.stringify(body));
});
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () =>
  console.error(`http://127.0.0.1:${server.address().port}/releases`),
);
