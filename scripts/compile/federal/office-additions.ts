/** Offices that the facts table leaves out: `id|title|agency|agency variants;…|branch|level|seats|variants;…`. */
const LINES = `
us-delegate|Delegate|House of Representatives|U.S. House;House;U.S. House of Representatives|legislative|congress|*|U.S. Delegate;Congressional Delegate;Delegate to Congress;Resident Commissioner;Congresswoman;Congressman;Congressmember;Rep.;Representative;Member of Congress
secretary-of-the-army|Secretary of the Army|Department of the Army|U.S. Army;Army|executive|agency-head|1|Army Secretary;U.S. Secretary of the Army
secretary-of-the-navy|Secretary of the Navy|Department of the Navy|U.S. Navy;Navy|executive|agency-head|1|Navy Secretary;U.S. Secretary of the Navy
secretary-of-the-air-force|Secretary of the Air Force|Department of the Air Force|U.S. Air Force;Air Force|executive|agency-head|1|Air Force Secretary;U.S. Secretary of the Air Force
white-house-counsel|White House Counsel|White House|Office of the White House Counsel|executive|white-house|1|Counsel to the President
white-house-communications-director|White House Communications Director|White House|White House Office of Communications|executive|white-house|1|White House Director of Communications;Director of Communications for the White House
white-house-cabinet-secretary|White House Cabinet Secretary|White House|White House Office of Cabinet Affairs|executive|white-house|1|Cabinet Secretary;Secretary to the Cabinet;Assistant to the President and Cabinet Secretary;White House Director of Cabinet Affairs
vice-president-chief-of-staff|Chief of Staff to the Vice President|White House|Office of the Vice President|executive|white-house|1|Vice Presidential Chief of Staff;Vice President's Chief of Staff
counselor-to-the-president|Counselor to the President|White House|The White House|executive|white-house|*|White House Counselor;Presidential Counselor;Senior Counselor to the President
white-house-deputy-chief-of-staff|White House Deputy Chief of Staff|White House|The White House|executive|white-house|*|Deputy White House Chief of Staff;Assistant to the President and Deputy Chief of Staff
assistant-to-the-president|Assistant to the President|White House|The White House|executive|white-house|*|
deputy-assistant-to-the-president|Deputy Assistant to the President|White House|The White House|executive|white-house|*|Deputy Assistant to President
special-assistant-to-the-president|Special Assistant to the President|White House|The White House|executive|white-house|*|Special Assistant to President;Special Advisor to the President;Special Adviser to the President
white-house-senior-advisor|White House Senior Advisor|White House|The White House|executive|white-house|*|White House Senior Adviser;White House Advisor;White House Adviser;White House Policy Advisor
deputy-ia-director|White House Deputy Director of Intergovernmental Affairs|White House Office of Intergovernmental Affairs|White House Intergovernmental Affairs|executive|white-house|*|Deputy Director of the White House Office of Intergovernmental Affairs;Deputy Director of White House Intergovernmental Affairs;Deputy Director of Intergovernmental Affairs;White House Associate Director of Intergovernmental Affairs;Associate Director of the White House Office of Intergovernmental Affairs;Senior Associate Director of the White House Office of Intergovernmental Affairs;White House Associate Director for Intergovernmental Affairs;Associate Director of Intergovernmental Affairs;Deputy Director for Intergovernmental Affairs
deputy-ondcp-director|Deputy Director of the Office of National Drug Control Policy|Office of National Drug Control Policy|ONDCP|executive|white-house|*|ONDCP Deputy Director;Deputy Drug Czar;Deputy Director of National Drug Control Policy
onap-director|Director of the White House Office of National AIDS Policy|White House Office of National AIDS Policy|ONAP;Office of National AIDS Policy|executive|white-house|1|AIDS Czar;White House AIDS Czar;Director of the Office of National AIDS Policy;National AIDS Policy Director;White House AIDS Policy Coordinator;National AIDS Policy Coordinator;ONAP Director
white-house-staff-secretary|White House Staff Secretary|White House|The White House|executive|white-house|1|
deputy-omb-director|Deputy Director of the Office of Management and Budget|Office of Management and Budget|OMB|executive|white-house|*|OMB Deputy Director;Deputy OMB Director;OMB Deputy Director for Management;Deputy Director for Management
oira-administrator|Administrator of the Office of Information and Regulatory Affairs|Office of Information and Regulatory Affairs|OIRA|executive|sub-agency|1|OIRA Administrator
deputy-national-security-advisor|Deputy National Security Advisor|National Security Council|NSC|executive|white-house|*|Deputy National Security Adviser
faith-based-director|Director of the White House Office of Faith-Based and Community Initiatives|White House Office of Faith-Based and Community Initiatives|White House Office of Faith-Based and Neighborhood Partnerships|executive|white-house|1|Director of the White House Office of Faith-Based and Neighborhood Partnerships;White House Office of Faith-Based and Community Initiatives Director
gulf-coast-coordinator|Federal Coordinator for Gulf Coast Rebuilding|Department of Homeland Security|Office of the Federal Coordinator for Gulf Coast Rebuilding|executive|agency-head|1|Gulf Coast Rebuilding Coordinator;Federal Coordinator of Gulf Coast Rebuilding
border-patrol-chief|Chief of the U.S. Border Patrol|U.S. Border Patrol|Border Patrol|executive|sub-agency|1|Border Patrol Chief;U.S. Border Patrol Chief;Chief of the U.S. Border Patrol;Chief of the Border Patrol
deputy-epa-administrator|Deputy Administrator of the Environmental Protection Agency|Environmental Protection Agency|EPA|executive|sub-cabinet|1|EPA Deputy Administrator;Deputy EPA Administrator;Deputy Administrator of the EPA
deputy-fema-administrator|Deputy Administrator of the Federal Emergency Management Agency|Federal Emergency Management Agency|FEMA|executive|sub-agency|*|FEMA Deputy Administrator;Deputy FEMA Administrator;FEMA Deputy Director;Deputy FEMA Director;FEMA Associate Administrator
deputy-sba-administrator|Deputy Administrator of the Small Business Administration|Small Business Administration|SBA|executive|sub-agency|1|SBA Deputy Administrator;Deputy SBA Administrator
deputy-gsa-administrator|Deputy Administrator of General Services|General Services Administration|GSA|executive|sub-agency|1|GSA Deputy Administrator
deputy-fta-administrator|Deputy Administrator of the Federal Transit Administration|Federal Transit Administration|FTA|executive|sub-agency|1|FTA Deputy Administrator
deputy-fhwa-administrator|Deputy Administrator of the Federal Highway Administration|Federal Highway Administration|FHWA|executive|sub-agency|1|FHWA Deputy Administrator
deputy-fbi-director|Deputy Director of the Federal Bureau of Investigation|Federal Bureau of Investigation|FBI|executive|sub-agency|*|FBI Deputy Director;Deputy FBI Director;FBI Assistant Director;Assistant Director of the FBI;Assistant Director in Charge;FBI Executive Assistant Director
regional-administrator|Regional Administrator|||executive|field|*|EPA Regional Administrator;FEMA Regional Administrator;HUD Regional Administrator;GSA Regional Administrator;SBA Regional Administrator;FTA Regional Administrator;FTA Region Administrator;EPA Region Administrator;FEMA Region Administrator;HUD Regional Director;HHS Regional Director;FEMA Regional Director;EPA Regional Director
hud-field-office-director|HUD Field Office Director|Department of Housing and Urban Development|HUD|executive|field|*|HUD Field Director
fcc-commissioner|Commissioner of the Federal Communications Commission|Federal Communications Commission|FCC|executive|commission|5|FCC Commissioner;Federal Communications Commissioner;Federal Communications Commission Commissioner
ftc-commissioner|Commissioner of the Federal Trade Commission|Federal Trade Commission|FTC|executive|commission|5|FTC Commissioner;Federal Trade Commissioner
sec-commissioner|Commissioner of the Securities and Exchange Commission|Securities and Exchange Commission|SEC|executive|commission|5|SEC Commissioner
ferc-commissioner|Commissioner of the Federal Energy Regulatory Commission|Federal Energy Regulatory Commission|FERC|executive|commission|5|FERC Commissioner
eeoc-commissioner|Commissioner of the Equal Employment Opportunity Commission|Equal Employment Opportunity Commission|EEOC|executive|commission|5|EEOC Commissioner
eac-commissioner|Commissioner of the Election Assistance Commission|U.S. Election Assistance Commission|EAC;Election Assistance Commission|executive|commission|4|EAC Commissioner;Election Assistance Commissioner
fed-vice-chair|Vice Chair of the Federal Reserve|Federal Reserve System|Federal Reserve;Fed|executive|commission|*|Federal Reserve Vice Chair;Federal Reserve Vice Chairman;Fed Vice Chair;Vice Chairman of the Federal Reserve
fed-governor|Governor of the Federal Reserve Board|Federal Reserve System|Federal Reserve;Fed|executive|commission|7|Federal Reserve Governor;Fed Governor;Governor of the Federal Reserve;Member of the Federal Reserve Board
reserve-bank-president|President of a Federal Reserve Bank|Federal Reserve System|Federal Reserve Bank|executive|field|12|Federal Reserve Bank President;Fed Bank President
nlrb-chair|Chair of the National Labor Relations Board|National Labor Relations Board|NLRB|executive|commission|1|
stb-chair|Chair of the Surface Transportation Board|Surface Transportation Board|STB|executive|commission|1|
cpsc-chair|Chair of the Consumer Product Safety Commission|Consumer Product Safety Commission|CPSC|executive|commission|1|
cftc-chair|Chair of the Commodity Futures Trading Commission|Commodity Futures Trading Commission|CFTC|executive|commission|1|
ncua-chair|Chair of the National Credit Union Administration|National Credit Union Administration|NCUA|executive|commission|1|
under-secretary|Under Secretary|||executive|sub-cabinet|*|Undersecretary;U.S. Under Secretary;U.S. Undersecretary
under-secretary-domestic-finance|Under Secretary of the Treasury for Domestic Finance|Department of the Treasury|Treasury|executive|sub-cabinet|1|Treasury Under Secretary for Domestic Finance;Under Secretary for Domestic Finance
under-secretary-rural-development|Under Secretary of Agriculture for Rural Development|Department of Agriculture|USDA|executive|sub-cabinet|1|USDA Under Secretary for Rural Development;Under Secretary for Rural Development;Agriculture Under Secretary for Rural Development;USDA Rural Development Under Secretary
under-secretary-food-nutrition|Under Secretary of Agriculture for Food, Nutrition, and Consumer Services|Department of Agriculture|USDA|executive|sub-cabinet|1|USDA Under Secretary for Food, Nutrition and Consumer Services;Under Secretary for Food, Nutrition, and Consumer Services;Under Secretary for Food, Nutrition and Consumer Services;Deputy Under Secretary for Food, Nutrition and Consumer Services
under-secretary-education|Under Secretary of Education|Department of Education|U.S. Department of Education|executive|sub-cabinet|1|Education Under Secretary;U.S. Under Secretary of Education
under-secretary-energy|Under Secretary of Energy|Department of Energy|DOE|executive|sub-cabinet|*|DOE Under Secretary;Energy Under Secretary;Under Secretary for Infrastructure
under-secretary-state|Under Secretary of State|Department of State|State Department|executive|sub-cabinet|*|State Department Under Secretary;Undersecretary of State
under-secretary-defense|Under Secretary of Defense|Department of Defense|DOD;Pentagon|executive|sub-cabinet|*|Undersecretary of Defense;Defense Undersecretary
under-secretary-commerce|Under Secretary of Commerce|Department of Commerce|DOC|executive|sub-cabinet|*|Commerce Under Secretary
under-secretary-homeland-security|Under Secretary of Homeland Security|Department of Homeland Security|DHS|executive|sub-cabinet|*|DHS Under Secretary;Homeland Security Under Secretary;DHS Undersecretary;Homeland Security Undersecretary;Under Secretary for Border and Transportation Security
assistant-secretary|Assistant Secretary|||executive|sub-cabinet|*|U.S. Assistant Secretary;HUD Assistant Secretary;DOT Assistant Secretary;HHS Assistant Secretary;DHS Assistant Secretary;VA Assistant Secretary;DOE Assistant Secretary;DOL Assistant Secretary;Treasury Assistant Secretary;Labor Assistant Secretary;Transportation Assistant Secretary;Education Assistant Secretary;Commerce Assistant Secretary;Energy Assistant Secretary;Interior Assistant Secretary;Assistant Secretary of Housing and Urban Development;Assistant Secretary of Transportation;Assistant Secretary of Labor;Assistant Secretary of Commerce;Assistant Secretary of Education;Assistant Secretary of Energy;Assistant Secretary of State;Assistant Secretary of the Treasury;Assistant Secretary of Homeland Security;Assistant Secretary of Defense;Assistant Secretary of the Interior;Assistant Secretary of Agriculture;Assistant Secretary of Health and Human Services;Principal Deputy Assistant Secretary
deputy-assistant-secretary|Deputy Assistant Secretary|||executive|sub-cabinet|*|HUD Deputy Assistant Secretary;DOT Deputy Assistant Secretary;HHS Deputy Assistant Secretary;DHS Deputy Assistant Secretary;General Deputy Assistant Secretary;HUD General Deputy Assistant Secretary;Deputy Assistant Secretary of Labor;Deputy Assistant Secretary of Commerce;Deputy Assistant Secretary of State;Deputy Assistant Secretary of Energy
deputy-under-secretary|Deputy Under Secretary|||executive|sub-cabinet|*|Deputy Undersecretary;USDA Deputy Under Secretary
assistant-administrator|Assistant Administrator|||executive|sub-agency|*|EPA Assistant Administrator;FEMA Assistant Administrator;EPA Associate Administrator;SBA Associate Administrator;Assistant Administrator of the EPA;EPA Acting Assistant Administrator
general-counsel-dot|General Counsel of the Department of Transportation|Department of Transportation|DOT|executive|sub-cabinet|1|DOT General Counsel
hud-pih-assistant-secretary|Assistant Secretary for Public and Indian Housing|Department of Housing and Urban Development|HUD|executive|sub-agency|1|HUD Assistant Secretary for Public and Indian Housing
hud-fheo-assistant-secretary|Assistant Secretary for Fair Housing and Equal Opportunity|Department of Housing and Urban Development|HUD|executive|sub-agency|1|HUD Assistant Secretary for Fair Housing and Equal Opportunity
dhs-intergovernmental-assistant-secretary|Assistant Secretary for Intergovernmental Affairs|Department of Homeland Security|DHS|executive|sub-agency|*|DHS Assistant Secretary for Intergovernmental Affairs;DOT Assistant Secretary for Governmental Affairs;Assistant Secretary for Governmental Affairs;Assistant Secretary for Intergovernmental and External Affairs;HHS Director of Intergovernmental Affairs;HHS Director of Intergovernmental and External Affairs
acf-assistant-secretary|Assistant Secretary for Children and Families|Administration for Children and Families|ACF|executive|sub-agency|1|ACF Assistant Secretary;HHS Assistant Secretary for Children and Families;Assistant Secretary for the Administration for Children and Families
acl-administrator|Administrator of the Administration for Community Living|Administration for Community Living|ACL|executive|sub-agency|1|ACL Administrator;Assistant Secretary for Aging
aspr|Assistant Secretary for Preparedness and Response|Department of Health and Human Services|ASPR;HHS|executive|sub-agency|1|HHS Assistant Secretary for Preparedness and Response
hrsa-administrator|Administrator of the Health Resources and Services Administration|Health Resources and Services Administration|HRSA|executive|sub-agency|1|
ahrq-director|Director of the Agency for Healthcare Research and Quality|Agency for Healthcare Research and Quality|AHRQ|executive|sub-agency|1|
nida-director|Director of the National Institute on Drug Abuse|National Institute on Drug Abuse|NIDA|executive|sub-agency|1|
ihs-director|Director of the Indian Health Service|Indian Health Service|IHS|executive|sub-agency|1|
fns-administrator|Administrator of the Food and Nutrition Service|Food and Nutrition Service|FNS|executive|sub-agency|1|
nrcs-chief|Chief of the Natural Resources Conservation Service|Natural Resources Conservation Service|NRCS|executive|sub-agency|1|NRCS Chief
fws-director|Director of the U.S. Fish and Wildlife Service|U.S. Fish and Wildlife Service|Fish and Wildlife Service;FWS|executive|sub-agency|1|
usgs-director|Director of the U.S. Geological Survey|U.S. Geological Survey|USGS|executive|sub-agency|1|
bia-assistant-secretary|Assistant Secretary for Indian Affairs|Bureau of Indian Affairs|BIA|executive|sub-agency|1|Assistant Secretary of the Interior for Indian Affairs
nws-director|Director of the National Weather Service|National Weather Service|NWS|executive|sub-agency|1|
nhc-director|Director of the National Hurricane Center|National Hurricane Center|NHC|executive|sub-agency|1|
nist-director|Director of the National Institute of Standards and Technology|National Institute of Standards and Technology|NIST|executive|sub-agency|1|
bls-commissioner|Commissioner of Labor Statistics|Bureau of Labor Statistics|BLS|executive|sub-agency|1|BLS Commissioner;Commissioner of the Bureau of Labor Statistics;Bureau of Labor Statistics Commissioner
whd-administrator|Administrator of the Wage and Hour Division|Wage and Hour Division|WHD|executive|sub-agency|1|
womens-bureau-director|Director of the Women's Bureau|Women's Bureau||executive|sub-agency|1|
phmsa-administrator|Administrator of the Pipeline and Hazardous Materials Safety Administration|Pipeline and Hazardous Materials Safety Administration|PHMSA|executive|sub-agency|1|
fmcsa-administrator|Administrator of the Federal Motor Carrier Safety Administration|Federal Motor Carrier Safety Administration|FMCSA|executive|sub-agency|1|
rita-administrator|Administrator of the Research and Innovative Technology Administration|Research and Innovative Technology Administration|RITA|executive|sub-agency|1|
build-america-bureau-director|Executive Director of the Build America Bureau|Build America Bureau||executive|sub-agency|1|Build America Bureau Executive Director
cdfi-director|Director of the Community Development Financial Institutions Fund|Community Development Financial Institutions Fund|CDFI Fund|executive|sub-agency|1|
bop-director|Director of the Federal Bureau of Prisons|Federal Bureau of Prisons|BOP;Bureau of Prisons|executive|sub-agency|1|
ovw-director|Director of the Office on Violence Against Women|Office on Violence Against Women|OVW|executive|sub-agency|1|
nij-director|Director of the National Institute of Justice|National Institute of Justice|NIJ|executive|sub-agency|1|
ojjdp-administrator|Administrator of the Office of Juvenile Justice and Delinquency Prevention|Office of Juvenile Justice and Delinquency Prevention|OJJDP|executive|sub-agency|1|
ovc-director|Director of the Office for Victims of Crime|Office for Victims of Crime|OVC|executive|sub-agency|1|
crs-director|Director of the Community Relations Service|Community Relations Service|CRS|executive|sub-agency|1|
atr-director|Director of the Office for Access to Justice|Office for Access to Justice||executive|sub-agency|1|
assistant-attorney-general|Assistant Attorney General|Department of Justice|DOJ;Justice Department|executive|sub-cabinet|*|U.S. Assistant Attorney General;Principal Deputy Assistant Attorney General;Deputy Assistant Attorney General;Principal Assistant Deputy Attorney General
criminal-aag|Assistant Attorney General for the Criminal Division|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|Head of the Justice Department's Criminal Division
civil-aag|Assistant Attorney General for the Civil Division|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|
antitrust-aag|Assistant Attorney General for the Antitrust Division|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|Assistant Attorney General for Antitrust
tax-aag|Assistant Attorney General for the Tax Division|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|
enrd-aag|Assistant Attorney General for the Environment and Natural Resources Division|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|
national-security-aag|Assistant Attorney General for National Security|Department of Justice|DOJ;Justice Department|executive|sub-agency|1|Assistant Attorney General for the National Security Division
assistant-us-attorney|Assistant U.S. Attorney|Department of Justice|U.S. Attorney's Office|executive|field|*|Assistant United States Attorney;Special Assistant U.S. Attorney;Special Assistant United States Attorney;First Assistant U.S. Attorney;First Assistant United States Attorney;AUSA;Deputy U.S. Attorney
us-trustee|U.S. Trustee|Department of Justice|U.S. Trustee Program|executive|field|*|United States Trustee
us-marshal|U.S. Marshal|U.S. Marshals Service|USMS;Marshals Service|executive|field|*|United States Marshal;Deputy U.S. Marshal;Chief Deputy U.S. Marshal
special-agent-in-charge|Special Agent in Charge|||executive|field|*|FBI Special Agent in Charge;DEA Special Agent in Charge;ATF Special Agent in Charge;HSI Special Agent in Charge;IRS Special Agent in Charge;Acting Special Agent in Charge;Assistant Special Agent in Charge;Special Agent-in-Charge;Resident Agent in Charge;FBI Special Agent;DEA Special Agent;ATF Special Agent
postal-inspector-in-charge|Inspector in Charge|U.S. Postal Inspection Service|USPIS;Postal Inspection Service|executive|field|*|Postal Inspector in Charge;Chief Postal Inspector;U.S. Postal Inspector
inspector-general|U.S. Inspector General|||executive|sub-cabinet|*|Special Inspector General;SBA Inspector General;VA Inspector General;USDA Inspector General;GSA Inspector General;NASA Inspector General;Labor Department Inspector General;Treasury Inspector General;Postal Service Inspector General;Special Inspector General for the Troubled Asset Relief Program;Special Inspector General for Afghanistan Reconstruction;HUD Inspector General;EPA Inspector General;HHS Inspector General;DHS Inspector General;DOT Inspector General;Justice Department Inspector General
doj-trial-attorney|Department of Justice Trial Attorney|Department of Justice|DOJ;Justice Department|executive|field|*|Trial Attorney;Senior Trial Attorney;DOJ Trial Attorney;Senior Litigation Counsel;Special Litigation Counsel
irs-ci-chief|Chief of IRS Criminal Investigation|Internal Revenue Service|IRS;IRS-CI;IRS Criminal Investigation|executive|sub-agency|1|Chief of IRS-Criminal Investigation;IRS-CI Chief;IRS Criminal Investigation Chief;Chief of Criminal Investigation
federal-general-counsel|Federal General Counsel|||executive|sub-cabinet|*|HUD General Counsel;DHS General Counsel;EPA General Counsel;HHS General Counsel;VA General Counsel;SBA General Counsel;Treasury General Counsel
federal-district-director|Federal District Director|||executive|field|*|SBA District Director;ICE Field Office Director;INS District Director;USCIS District Director
army-corps-district-commander|District Commander, U.S. Army Corps of Engineers|U.S. Army Corps of Engineers|Army Corps;USACE|executive|field|*|Army Corps District Commander
army-chief-of-staff|Chief of Staff of the Army|Department of the Army|U.S. Army;Army|executive|sub-agency|1|Army Chief of Staff;U.S. Army Chief of Staff
national-guard-bureau-chief|Chief of the National Guard Bureau|National Guard Bureau|NGB|executive|sub-agency|1|National Guard Bureau Chief
nsf-director|Director of the National Science Foundation|National Science Foundation|NSF|executive|agency-head|1|
archivist|Archivist of the United States|National Archives and Records Administration|NARA;National Archives|executive|agency-head|1|U.S. Archivist
deputy-census-director|Deputy Director of the Census Bureau|U.S. Census Bureau|Census Bureau|executive|sub-agency|1|Census Bureau Deputy Director;Deputy Census Director
deputy-cdc-director|Deputy Director of the Centers for Disease Control and Prevention|Centers for Disease Control and Prevention|CDC|executive|sub-agency|*|CDC Principal Deputy Director
appalachian-cochair|Federal Co-Chair of the Appalachian Regional Commission|Appalachian Regional Commission|ARC|executive|agency-head|1|Appalachian Regional Commission Federal Co-Chair
dra-cochair|Federal Co-Chair of the Delta Regional Authority|Delta Regional Authority|DRA|executive|agency-head|1|Delta Regional Authority Federal Co-Chairman
wh-initiative-director|Executive Director of a White House Initiative|White House|The White House|executive|white-house|*|Executive Director of the White House Initiative
house-republican-conference-chair|House Republican Conference Chair|House of Representatives|U.S. House;House|legislative|leadership|1|Republican Conference Chair;House Republican Conference Chairwoman;House GOP Conference Chair
house-democratic-caucus-chair|House Democratic Caucus Chair|House of Representatives|U.S. House;House|legislative|leadership|1|House Democratic Caucus Chairman;Democratic Caucus Chair
senate-republican-conference-chair|Senate Republican Conference Chair|Senate|U.S. Senate|legislative|leadership|1|Senate Republican Conference Chairman
assistant-house-minority-leader|Assistant House Democratic Leader|House of Representatives|U.S. House;House|legislative|leadership|1|Assistant House Minority Leader;Assistant Democratic Leader of the House
assistant-speaker|Assistant Speaker of the House|House of Representatives|U.S. House;House|legislative|leadership|1|Assistant Speaker;House Assistant Speaker
architect-of-the-capitol|Architect of the Capitol|Architect of the Capitol||legislative|agency-head|1|
federal-magistrate-judge|U.S. Magistrate Judge|U.S. District Courts|U.S. District Court|judicial|court|*|United States Magistrate Judge;U.S. Magistrate;United States Magistrate;Federal Magistrate Judge;Magistrate Judge;Chief U.S. Magistrate Judge
us-bankruptcy-judge|U.S. Bankruptcy Judge|U.S. Bankruptcy Courts|U.S. Bankruptcy Court|judicial|court|*|United States Bankruptcy Judge;Federal Bankruptcy Judge;Bankruptcy Judge
immigration-judge|Immigration Judge|Department of Justice|EOIR;Executive Office for Immigration Review|executive|court|*|U.S. Immigration Judge
`;

/** One office of the additions, its cells not yet joined. */
export interface OfficeSpec {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly agencyVariants: readonly string[];
  readonly branch: string;
  readonly level: string;
  readonly seats: string;
  readonly variants: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(";").filter(Boolean) : []);

/** The offices that the facts table leaves out. */
export const OFFICE_ADDITIONS: readonly OfficeSpec[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [id = "", title = "", agency = "", forms, branch = "", level = "", seats = "", variants] = line.split("|");
    return { id, title, agency, agencyVariants: list(forms), branch, level, seats, variants: list(variants) };
  });
