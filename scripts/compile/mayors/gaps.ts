import { lines } from "../tables.js";
import type { MayorClaim } from "./claims.js";

/** Mayors of US cities whom no source lists, and well-known earlier ones, from general knowledge: city, state, name, years. */
const US = `
Ann Arbor|MI|Christopher Taylor|2014-
Ann Arbor|MI|John Hieftje|2000-2014
Arlington Heights|IL|Arlene Mulder|1993-2013
Asheville|NC|Esther Manheimer|2013-
Bakersfield|CA|Bob Price|1993-2001
Baltimore|MD|William Donald Schaefer|1971-1987
Berkeley|CA|Tom Bates|2002-2016
Boston|MA|Kevin White|1968-1984
Boulder|CO|Aaron Brockett|2021-
Boulder|CO|Matt Appelbaum|2011-2015
Boulder|CO|Sam Weaver|2019-2021
Boulder|CO|Suzanne Jones|2015-2019
Cambridge|MA|Marc McGovern|2018-2020
Cambridge|MA|Sumbul Siddiqui|2020-2024
Cedar Rapids|IA|Ron Corbett|2010-2018
Chicago|IL|Harold Washington|1983-1987
Chicago|IL|Jane Byrne|1979-1983
Cleveland|OH|Dennis Kucinich|1977-1979
Columbia|MO|Barbara Buffaloe|2022-
Dallas|TX|Annette Strauss|1987-1991
Des Moines|IA|Arthur Davis|1996-1997
Des Moines|IA|Pat Dorrian|1987-1995
Dubuque|IA|Roy Buol|2006-2021
Eugene|OR|Kitty Piercy|2005-2017
Eugene|OR|Lucy Vinis|2017-2025
Hoboken|NJ|Dawn Zimmer|2009-2018
Iowa City|IA|Bruce Teague|2020-
Iowa City|IA|Jim Throgmorton|2016-2020
Iowa City|IA|Matt Hayek|2008-2016
Ithaca|NY|Svante Myrick|2012-2022
Key West|FL|Craig Cates|2009-2018
Los Angeles|CA|Tom Bradley|1973-1993
Miami|FL|Xavier Suarez|1985-1993
Missoula|MT|John Engen|2006-2022
New Orleans|LA|Ernest Morial|1978-1986
New Orleans|LA|Moon Landrieu|1970-1978
New Orleans|LA|Sidney Barthelemy|1986-1994
New York|NY|David Dinkins|1990-1993
New York|NY|Ed Koch|1978-1989
Normal|IL|Chris Koos|2003-
Philadelphia|PA|Wilson Goode|1984-1992
Phoenix|AZ|Paul Johnson|1990-1994
Phoenix|AZ|Terry Goddard|1984-1990
Pittsburgh|PA|Sophie Masloff|1988-1994
Portland|OR|Bud Clark|1985-1992
San Antonio|TX|Henry Cisneros|1981-1989
San Francisco|CA|Art Agnos|1988-1992
San Francisco|CA|George Moscone|1976-1978
San Jose|CA|Norman Mineta|1971-1975
Santa Fe|NM|David Coss|2006-2014
Santa Fe|NM|Javier Gonzales|2014-2018
Seattle|WA|Charles Royer|1978-1990
Washington|DC|Marion Barry|1979-1991
`;

/** The same for world cities: country, city, name, then the years of each term. */
const WORLD = `
AR|Buenos Aires|Mauricio Macri|2007-2015
AR|Buenos Aires|Horacio Rodríguez Larreta|2015-2023
BR|Rio de Janeiro|Cesar Maia|2001-2009
BR|Rio de Janeiro|Marcelo Crivella|2017-2020
BR|São Paulo|Gilberto Kassab|2006-2012
BR|São Paulo|Fernando Haddad|2013-2016
BR|São Paulo|João Doria|2017-2018
BR|São Paulo|Bruno Covas|2018-2021
BR|São Paulo|Ricardo Nunes|2021-
CA|Halifax|Mike Savage|2012-2024
CA|Mississauga|Hazel McCallion|1978-2014
CA|Mississauga|Bonnie Crombie|2014-2024
CA|Montreal|Pierre Bourque|1994-2001
CA|Regina|Michael Fougere|2012-2020
CA|Saskatoon|Don Atchison|2003-2016
CA|Saskatoon|Charlie Clark|2016-2024
CA|Toronto|Mel Lastman|1998-2003
CA|Winnipeg|Sam Katz|2004-2014
CA|Winnipeg|Brian Bowman|2014-2022
CO|Medellín|Sergio Fajardo|2004-2007
CO|Medellín|Federico Gutiérrez|2016-2019
CZ|Prague|Zdeněk Hřib|2018-2023
EC|Quito|Mauricio Rodas|2014-2019
ES|Madrid|Alberto Ruiz-Gallardón|2003-2011
ES|Madrid|Ana Botella|2011-2015
FI|Helsinki|Jussi Pajunen|2005-2017
FI|Helsinki|Jan Vapaavuori|2017-2021
FI|Helsinki|Juhana Vartiainen|2021-2025
FR|Paris|Jean Tiberi|1995-2001
GR|Athens|Giorgos Kaminis|2011-2019
GR|Athens|Kostas Bakoyannis|2019-2023
HU|Budapest|Gergely Karácsony|2019-
IS|Reykjavik|Jón Gnarr|2010-2014
IS|Reykjavik|Dagur Eggertsson|2014-2024
IT|Milan|Letizia Moratti|2006-2011
IT|Milan|Giuliano Pisapia|2011-2016
IT|Rome|Ignazio Marino|2013-2015
JP|Tokyo|Shintaro Ishihara|1999-2012
KR|Seoul|Lee Myung-bak|2002-2006
KR|Seoul|Park Won-soon|2011-2020
KR|Seoul|Oh Se-hoon|2006-2011|2021-
NL|Amsterdam|Job Cohen|2001-2010
NL|Amsterdam|Eberhard van der Laan|2010-2017
NL|Amsterdam|Femke Halsema|2018-
NL|Rotterdam|Ahmed Aboutaleb|2009-2024
NO|Oslo|Raymond Johansen|2015-2023
PT|Lisbon|António Costa|2007-2015
SK|Bratislava|Matúš Vallo|2018-
TR|Istanbul|Ekrem İmamoğlu|2019-2025
ZA|Cape Town|Patricia de Lille|2011-2018
ZA|Cape Town|Geordin Hill-Lewis|2021-
`;

const known = (country: string, city: string, state: string, name: string, years: readonly string[]): MayorClaim[] =>
  years.map((span) => {
    const [start = "", end = ""] = span.split("-");
    return {
      origin: "knowledge",
      trust: 3,
      name,
      variants: [],
      city,
      state,
      country,
      geoid: "",
      term: { start, end, verified: false, acting: false },
      seen: [],
      party: "",
      wikidata: "",
      source: "knowledge",
      licence: "own",
    };
  });

/** The mayors of general knowledge as claims; none of their dates is verified. */
export const GAPS: readonly MayorClaim[] = [
  ...lines(US).flatMap(([city = "", state = "", name = "", ...years]) => known("US", city, state, name, years)),
  ...lines(WORLD).flatMap(([country = "", city = "", name = "", ...years]) => known(country, city, "", name, years)),
];
