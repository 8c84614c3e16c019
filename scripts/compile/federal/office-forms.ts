/** Forms that differ in case, full stops or "&" only are one alias to the gazetteer. */
export const aliasKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/&/g, "and")
    .replace(/\bunited states\b/g, "us")
    .replace(/\s+/g, " ")
    .trim();

/** The values with the first of each `aliasKey`, in order; empty ones left out. "United States" and "U.S." stay apart. */
export const distinct = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase().replace(/\./g, "");
    if (value === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const CHAIR = ["Chair", "Chairman", "Chairwoman"];
const isAcronym = (form: string): boolean => /^(U\.S\. )?[A-Z]{2,6}$/.test(form);
const bareAgency = (agency: string): string => agency.replace(/^(the |United States |U\.S\. |US )/i, "");
const needsArticle = (form: string): boolean =>
  !/^(the |Housing|Homeland|Health|Veterans|Treasury|Amtrak|AmeriCorps)/i.test(form);

/** "Administrator of the EPA", "EPA Administrator" and the like: each role joined to each form of the agency. */
const joined = (role: string, form: string): string[] => {
  const forms =
    isAcronym(form) || /^(US|U\.S\.|United States) /.test(form) ? [form] : [form, `U.S. ${bareAgency(form)}`];
  return forms.flatMap((name) => [
    `${name} ${role}`,
    needsArticle(name) ? `${role} of the ${name}` : `${role} of ${name}`,
  ]);
};

/**
 * The forms that prose builds from a title "<role> of [the] <agency>" and the agency's other names.
 * Empty when the title is not built so, since then the role alone does not name the office.
 */
export const agencyForms = (title: string, agency: string, agencyVariants: readonly string[]): string[] => {
  const match =
    /^((?:Deputy |Acting |Executive )?(?:Secretary|Administrator|Director|Commissioner|Chair)) of (?:the )?(.+)$/.exec(
      title,
    );
  if (!match) return [];
  const [, role = "", body = ""] = match;
  const roles = role === "Chair" ? CHAIR : [role];
  if (role.endsWith("Secretary")) return secretaryForms(role, body);
  if (bareAgency(agency).toLowerCase() !== bareAgency(body).toLowerCase()) return [];
  return roles.flatMap((r) => [body, ...agencyVariants].flatMap((form) => joined(r, form)));
};

/** "HUD Secretary" is listed in the facts; here come the forms with "United States" and "US" spelled out. */
const secretaryForms = (role: string, body: string): string[] => {
  const department = body === "Treasury" || body === "Interior" ? `the ${body}` : body;
  const short = role.startsWith("Deputy") ? `Deputy ${body} Secretary` : `${body} Secretary`;
  return [
    short,
    `U.S. ${short}`,
    `United States ${role} of ${department}`,
    `${body} ${role}`,
    `${role} of the U.S. Department of ${department}`,
    `${role} of the United States Department of ${department}`,
    `${role} of the Department of ${department}`,
    `${role}, U.S. Department of ${department}`,
    `${role}, Department of ${department}`,
    `${role} for ${department}`,
  ];
};
