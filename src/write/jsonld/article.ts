import type { WrittenRelease } from "../writer.js";
import { personOf, placeOf, type Thing, thing, urn } from "./things.js";

/** A release as a NewsArticle. */
export function articleOf(release: WrittenRelease): Thing {
  const { url, id, title, text, published, modified, categories } = release;
  return thing("NewsArticle", url ?? urn("release", id), {
    identifier: id,
    url,
    headline: title,
    datePublished: published,
    dateModified: modified,
    articleSection: categories,
    articleBody: text,
    about: release.topics.map((topic) =>
      thing("DefinedTerm", urn("topic", topic.id), { termCode: topic.id, name: topic.label }),
    ),
    mentions: [
      ...release.mayors.map((mayor) =>
        personOf(mayor, { jobTitle: "Mayor", workLocation: mayor.city && placeOf(mayor.city) }),
      ),
      ...release.officials.map((official) =>
        official.named
          ? personOf(official, {
              jobTitle: official.office.title,
              worksFor:
                official.office.agency && thing("GovernmentOrganization", null, { name: official.office.agency }),
              sameAs: sameAs(official.ids),
            })
          : thing("Role", urn("office", official.office.id), { roleName: official.office.title }),
      ),
      ...release.people.map((person) => personOf(person, { jobTitle: person.roles.map(({ role }) => role) })),
      ...release.organizations.map((body) =>
        thing("Organization", body.link === "linked" ? urn("organization", body.id) : null, { name: body.name }),
      ),
      ...release.places.map(placeOf),
      ...release.events.map((event) =>
        thing("Event", event.link === "linked" ? urn("event", event.id) : null, {
          name: event.name,
          startDate: event.when?.start,
          endDate: event.when?.end,
          location: event.place && placeOf(event.place),
        }),
      ),
      ...release.instruments.map((instrument) =>
        thing("Legislation", instrument.link === "linked" ? urn("instrument", instrument.id) : null, {
          name: instrument.name,
          legislationIdentifier: instrument.number,
          legislationDate: instrument.date,
        }),
      ),
    ],
    hasPart: release.quotes.map(({ speaker, mention }) =>
      thing("Quotation", null, {
        text: mention.text,
        creator:
          speaker && thing(speaker.kind === "organization" ? "Organization" : "Person", null, { name: speaker.name }),
      }),
    ),
  });
}

/** Pages of the registers that a row's identifiers belong to. */
function sameAs(ids: Readonly<Record<string, string>>): string[] {
  const { bioguide, wikidata } = ids;
  return [
    ...(bioguide ? [`https://bioguide.congress.gov/search/bio/${encodeURIComponent(bioguide)}`] : []),
    ...(wikidata ? [`https://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`] : []),
  ];
}
