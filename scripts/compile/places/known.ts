/** What people call a place otherwise than the Census does, by GEOID: the plain name, and further forms.
 * A `county` given here corrects the source, whose figures and coordinates are then the namesake's. */
export const KNOWN: Readonly<
  Record<
    string,
    {
      readonly name?: string;
      readonly aliases?: readonly string[];
      readonly county?: string;
    }
  >
> = {
  "3651000": {
    aliases: ["New York City", "NYC", "N.Y.C.", "City of New York"],
  },
  "0644000": { aliases: ["L.A."] },
  "0667000": { aliases: ["City and County of San Francisco", "San Fran"] },
  "0820000": { aliases: ["City and County of Denver"] },
  "1150000": {
    aliases: ["Washington, D.C.", "Washington, DC", "Washington D.C.", "Washington DC"],
  },
  "1836003": { aliases: ["Indianapolis-Marion County", "Indy"] },
  "4752006": {
    aliases: ["Nashville-Davidson", "Metro Nashville", "Metropolitan Nashville and Davidson County"],
  },
  "2148006": {
    aliases: ["Louisville Metro", "Louisville-Jefferson County", "Louisville/Jefferson County"],
  },
  "2146027": {
    aliases: ["Lexington-Fayette", "Lexington-Fayette Urban County"],
  },
  "1304204": { aliases: ["Augusta-Richmond County", "Augusta-Richmond"] },
  "1303440": { aliases: ["Athens-Clarke County", "Athens-Clarke"] },
  "1349008": { aliases: ["Macon-Bibb County", "Macon-Bibb"] },
  "1319000": { aliases: ["Columbus-Muscogee"] },
  "1571550": { aliases: ["City and County of Honolulu", "Urban Honolulu"] },
  "1608830": { aliases: ["Boise City"] },
  "0203000": { aliases: ["Municipality of Anchorage"] },
  "0236400": { aliases: ["City and Borough of Juneau"] },
  "0270540": { aliases: ["City and Borough of Sitka"] },
  "0286380": { aliases: ["City and Borough of Wrangell"] },
  "0205200": { name: "Utqiagvik", aliases: ["Barrow"] },
  "3001675": { aliases: ["Anaconda-Deer Lodge County", "Anaconda-Deer Lodge"] },
  "3011397": { aliases: ["Butte-Silver Bow"] },
  "2205000": {
    aliases: ["East Baton Rouge", "Baton Rouge-East Baton Rouge Parish"],
  },
  "2240735": { aliases: ["Lafayette Consolidated Government"] },
  "2036000": {
    aliases: ["Kansas City, Kansas", "Wyandotte County/Kansas City"],
  },
  "4732742": {
    name: "Hartsville",
    aliases: ["Hartsville/Trousdale County", "Hartsville-Trousdale County"],
  },
  "1239075": { name: "Lake Worth Beach", aliases: ["Lake Worth"] },
  "0665042": { aliases: ["San Buenaventura"] },
  "3401313045": {
    name: "Orange",
    aliases: ["City of Orange Township", "Orange Township"],
  },
  "4861604": { county: "Parker" },
  "4967440": { aliases: ["Sandy City"] },
  "1203275": { aliases: ["Bal Harbour Village"] },
  "1245175": { aliases: ["Miami Shores Village"] },
  "0611250": { aliases: ["Carmel"] },
};

/** Names the source carries with their legal style in them, as "ST name". */
export const RENAMED: Readonly<Record<string, string>> = {
  "MI Village of Grosse Pointe Shores": "Grosse Pointe Shores",
  "MO Village of Four Seasons": "Four Seasons",
  "FL Islamorada, Village of Islands": "Islamorada",
};

/** Incorporated places whose census figure is that of the town or township of the same name round them. */
export const SWALLOWED: Readonly<Record<string, string>> = {
  CT: "Groton|Litchfield|Newtown",
  MI:
    "Almont|Armada|Athens|Baraga|Beaverton|Bellevue|Birch Run|Brighton|Caledonia|Chesaning|Clinton|" +
    "Coloma|Colon|Concord|Constantine|Davison|DeWitt|Decatur|Dexter|Dundee|Flushing|Fruitport|" +
    "Grand Blanc|Grand Haven|Grass Lake|Grayling|Harrisville|Holly|Homer|Kalkaska|L'Anse|Lexington|" +
    "Lowell|Mancelona|Manchester|Marcellus|Milford|Millington|Montrose|Mount Morris|New Buffalo|" +
    "North Branch|Ontonagon|Otsego|Ovid|Oxford|Paw Paw|Perry|Pinconning|Plymouth|Quincy|Ravenna|Reading|" +
    "Roscommon|Schoolcraft|Sebewaing|Shelby|Sparta|Spring Lake|St. Charles|Stockbridge|Three Oaks|Vassar|" +
    "Watervliet|White Pigeon|Ypsilanti|Zeeland",
  NJ: "Bordentown|Burlington|Chester|Clinton|Freehold|Hopewell|Lebanon|Pemberton|Rockaway",
  NY:
    "Adams|Addison|Albion|Alden|Allegany|Andover|Arcade|Athens|Avon|Babylon|Bainbridge|Bath|Bergen|" +
    "Bolivar|Boonville|Broadalbin|Brownville|Caledonia|Camden|Camillus|Canajoharie|Canisteo|Canton|" +
    "Catskill|Cazenovia|Champlain|Chatham|Chester|Clayton|Cobleskill|Colonie|Corinth|Coxsackie|Cuba|" +
    "Delhi|Dryden|East Hampton|Elbridge|Fishkill|Fort Edward|Frankfort|Franklinville|Geneseo|Goshen|" +
    "Gouverneur|Granville|Greene|Greenwich|Groton|Hamburg|Hamilton|Haverstraw|Hempstead|Homer|Horseheads|" +
    "Kinderhook|Lancaster|Lansing|Le Roy|Lewiston|Liberty|Lima|Little Valley|Livonia|Lowville|Malone|" +
    "Mamaroneck|Manchester|Manlius|Marcellus|Mexico|Middleburgh|Monroe|Montgomery|Moravia|Mount Morris|" +
    "Naples|Nassau|New Hartford|New Paltz|North Collins|Nunda|Oakfield|Orchard Park|Ossining|Owego|" +
    "Oxford|Palmyra|Pawling|Pelham|Perry|Phelps|Philadelphia|Pittsford|Potsdam|Poughkeepsie|Red Hook|" +
    "Rhinebeck|Rye|Saugerties|Schoharie|Sherburne|Sidney|Skaneateles|Sodus|Southampton|St. Johnsville|" +
    "Stamford|Stillwater|Tonawanda|Tupper Lake|Unadilla|Vernon|Victor|Walton|Warsaw|Warwick|Waterford|" +
    "Waterloo|Wayland|Webster|Wellsville|Westfield|Whitehall|Wilson|Wolcott",
  PA:
    "Athens|Bedford|Bristol|Cresson|Dallas|Derry|Dover|Doylestown|Dunbar|Elizabeth|Girard|Hatfield|" +
    "Honey Brook|Ligonier|Manchester|Manheim|Milford|Mount Joy|Mount Pleasant|New Britain|Newtown|" +
    "North East|Pine Grove|Portage|Shrewsbury|Slippery Rock|Somerset|Strasburg|Tunkhannock|Waterford|" +
    "Windsor",
  VT: "Jericho|Northfield|Waterbury",
};

/** Populations of 2020 for places that would stand without one, by GEOID. */
export const POPULATION_2020: Readonly<Record<string, string>> = {
  "3633139": "59169",
  "3659641": "31577",
  "3650034": "28856",
  "3664309": "16592",
  "3674166": "15129",
  "3655530": "27551",
  "3644831": "20151",
  "2689140": "20648",
  "3425200": "12538",
  "72127": "342259",
  "72021": "185187",
  "72031": "154815",
  "72113": "137491",
  "72025": "127244",
  "72061": "89780",
  "72013": "87754",
  "72097": "73077",
};

/** Places the source lacks, or holds as unincorporated: a city since then, or one whose row has no code. */
export const ADDED: readonly {
  readonly name: string;
  readonly state: string;
  readonly class: string;
  readonly county: string;
  readonly population?: string;
  readonly aliases?: readonly string[];
}[] = [
  {
    name: "South Fulton",
    state: "GA",
    class: "incorporated",
    county: "Fulton",
    population: "107436",
  },
  {
    name: "Stonecrest",
    state: "GA",
    class: "incorporated",
    county: "DeKalb",
    population: "59194",
  },
  {
    name: "Tucker",
    state: "GA",
    class: "incorporated",
    county: "DeKalb",
    population: "37005",
  },
  { name: "Mableton", state: "GA", class: "incorporated", county: "Cobb" },
  {
    name: "Milford",
    state: "CT",
    class: "incorporated",
    county: "New Haven",
    population: "50558",
  },
  {
    name: "Amherst",
    state: "MA",
    class: "mcd",
    county: "Hampshire",
    population: "39263",
  },
  {
    name: "Framingham",
    state: "MA",
    class: "incorporated",
    county: "Middlesex",
    population: "72362",
  },
  {
    name: "Millcreek",
    state: "UT",
    class: "incorporated",
    county: "Salt Lake",
    population: "63380",
  },
  { name: "Kearns", state: "UT", class: "incorporated", county: "Salt Lake" },
  { name: "Magna", state: "UT", class: "incorporated", county: "Salt Lake" },
  {
    name: "McRae-Helena",
    state: "GA",
    class: "incorporated",
    county: "Telfair",
  },
  {
    name: "Charlotte Amalie",
    state: "VI",
    class: "unincorporated",
    county: "",
  },
  {
    name: "Hagåtña",
    state: "GU",
    class: "unincorporated",
    county: "",
    aliases: ["Agana"],
  },
  { name: "Pago Pago", state: "AS", class: "unincorporated", county: "" },
  {
    name: "Arcadia Lakes",
    state: "SC",
    class: "incorporated",
    county: "Richland",
  },
  { name: "Lockington", state: "OH", class: "incorporated", county: "Shelby" },
  { name: "Woodmere", state: "OH", class: "incorporated", county: "Cuyahoga" },
  {
    name: "Rivergrove",
    state: "OR",
    class: "incorporated",
    county: "Clackamas",
  },
  { name: "Orocovis", state: "PR", class: "incorporated", county: "" },
  { name: "Shishmaref", state: "AK", class: "incorporated", county: "" },
];

/** Townships whose name alone is a common word or surname: prose always says "Falls Township". */
export const NEVER_ALONE = new Set(
  (
    "Adams|Center|Concord|Day|Economy|Falls|Ferguson|Forks|Freedom|Grant|Greene|Hamilton|Independence|Jackson|Kent|Lehman|" +
    "Liberty|Logan|Mason|Newberry|Park|Penn|Peters|Pine|Polk|Porter|Price|Robinson|Rose|Ross|Scott|Spring|Summit|Thomas|" +
    "Tyrone|Union|Unity|Victory|Walker|Allen|Warren|Madison|Monroe|Washington|Franklin|Jefferson|Lincoln|Richland|Oliver|Mills"
  ).split("|"),
);
