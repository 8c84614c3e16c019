/**
 * Heads of states, governments and the world's bodies since 1993, from general knowledge: body id, body, role, name,
 * variants (";" between, or empty), then the years of each term.
 */
export const WORLD_LEADERS = `
ca|Canada|Prime Minister|Jean Chrétien||1993-2003
ca|Canada|Prime Minister|Paul Martin||2003-2006
ca|Canada|Prime Minister|Stephen Harper||2006-2015
ca|Canada|Prime Minister|Justin Trudeau||2015-2025
ca|Canada|Prime Minister|Mark Carney||2025-
mx|Mexico|President|Ernesto Zedillo||1994-2000
mx|Mexico|President|Vicente Fox||2000-2006
mx|Mexico|President|Felipe Calderón||2006-2012
mx|Mexico|President|Enrique Peña Nieto||2012-2018
mx|Mexico|President|Andrés Manuel López Obrador|Andres Manuel Lopez Obrador|2018-2024
mx|Mexico|President|Claudia Sheinbaum|Claudia Sheinbaum Pardo|2024-
gb|United Kingdom|Prime Minister|John Major||1990-1997
gb|United Kingdom|Prime Minister|Tony Blair||1997-2007
gb|United Kingdom|Prime Minister|Gordon Brown||2007-2010
gb|United Kingdom|Prime Minister|David Cameron||2010-2016
gb|United Kingdom|Prime Minister|Theresa May||2016-2019
gb|United Kingdom|Prime Minister|Boris Johnson||2019-2022
gb|United Kingdom|Prime Minister|Liz Truss||2022-2022
gb|United Kingdom|Prime Minister|Rishi Sunak||2022-2024
gb|United Kingdom|Prime Minister|Keir Starmer||2024-
de|Germany|Chancellor|Helmut Kohl||1982-1998
de|Germany|Chancellor|Gerhard Schröder|Gerhard Schroeder|1998-2005
de|Germany|Chancellor|Angela Merkel||2005-2021
de|Germany|Chancellor|Olaf Scholz||2021-2025
de|Germany|Chancellor|Friedrich Merz||2025-
fr|France|President|François Mitterrand||1981-1995
fr|France|President|Jacques Chirac||1995-2007
fr|France|President|Nicolas Sarkozy||2007-2012
fr|France|President|François Hollande||2012-2017
fr|France|President|Emmanuel Macron||2017-
il|Israel|Prime Minister|Yitzhak Rabin||1992-1995
il|Israel|Prime Minister|Shimon Peres||1995-1996
il|Israel|Prime Minister|Benjamin Netanyahu|Bibi Netanyahu|1996-1999|2009-2021|2022-
il|Israel|Prime Minister|Ehud Barak||1999-2001
il|Israel|Prime Minister|Ariel Sharon||2001-2006
il|Israel|Prime Minister|Ehud Olmert||2006-2009
il|Israel|Prime Minister|Naftali Bennett||2021-2022
il|Israel|Prime Minister|Yair Lapid||2022-2022
ua|Ukraine|President|Leonid Kuchma||1994-2005
ua|Ukraine|President|Viktor Yushchenko||2005-2010
ua|Ukraine|President|Viktor Yanukovych||2010-2014
ua|Ukraine|President|Petro Poroshenko||2014-2019
ua|Ukraine|President|Volodymyr Zelenskyy|Volodymyr Zelensky;Volodymyr Zelenskiy|2019-
ru|Russia|President|Boris Yeltsin||1991-1999
ru|Russia|President|Vladimir Putin||2000-2008|2012-
ru|Russia|President|Dmitry Medvedev||2008-2012
cn|China|President|Jiang Zemin||1993-2003
cn|China|President|Hu Jintao||2003-2013
cn|China|President|Xi Jinping||2013-
jp|Japan|Prime Minister|Junichiro Koizumi||2001-2006
jp|Japan|Prime Minister|Shinzo Abe|Shinzō Abe|2006-2007|2012-2020
jp|Japan|Prime Minister|Yoshihide Suga||2020-2021
jp|Japan|Prime Minister|Fumio Kishida||2021-2024
jp|Japan|Prime Minister|Shigeru Ishiba||2024-2025
in|India|Prime Minister|Manmohan Singh||2004-2014
in|India|Prime Minister|Narendra Modi||2014-
za|South Africa|President|Nelson Mandela||1994-1999
za|South Africa|President|Thabo Mbeki||1999-2008
za|South Africa|President|Jacob Zuma||2009-2018
za|South Africa|President|Cyril Ramaphosa||2018-
br|Brazil|President|Luiz Inácio Lula da Silva|Lula da Silva|2003-2010|2023-
br|Brazil|President|Dilma Rousseff||2011-2016
br|Brazil|President|Jair Bolsonaro||2019-2022
it|Italy|Prime Minister|Silvio Berlusconi||1994-1995|2001-2006|2008-2011
it|Italy|Prime Minister|Matteo Renzi||2014-2016
it|Italy|Prime Minister|Mario Draghi||2021-2022
it|Italy|Prime Minister|Giorgia Meloni||2022-
ie|Ireland|Taoiseach|Bertie Ahern||1997-2008
ie|Ireland|Taoiseach|Leo Varadkar||2017-2020|2022-2024
un|United Nations|Secretary-General|Boutros Boutros-Ghali||1992-1996
un|United Nations|Secretary-General|Kofi Annan||1997-2006
un|United Nations|Secretary-General|Ban Ki-moon||2007-2016
un|United Nations|Secretary-General|António Guterres||2017-
holy-see|Holy See|Pope|Pope John Paul II|John Paul II|1978-2005
holy-see|Holy See|Pope|Pope Benedict XVI|Benedict XVI|2005-2013
holy-see|Holy See|Pope|Pope Francis||2013-2025
holy-see|Holy See|Pope|Pope Leo XIV|Leo XIV|2025-
`;

/** Heads of associations and unions, from general knowledge: body, role, name, variants, years. */
export const ASSOCIATION_HEADS = `
National Urban League|President and CEO|Hugh Price|Hugh B. Price|1994-2003
National Urban League|President and CEO|Marc Morial|Marc H. Morial|2003-
AFL-CIO|President|John Sweeney|John J. Sweeney|1995-2009
AFL-CIO|President|Richard Trumka|Richard L. Trumka;Rich Trumka|2009-2021
AFL-CIO|President|Liz Shuler|Elizabeth Shuler|2021-
National Education Association|President|Bob Chase|Robert Chase|1996-2002
National Education Association|President|Reg Weaver||2002-2008
National Education Association|President|Dennis Van Roekel||2008-2014
National Education Association|President|Lily Eskelsen García|Lily Eskelsen|2014-2020
National Education Association|President|Becky Pringle|Rebecca S. Pringle;Rebecca Pringle|2020-
American Federation of Teachers|President|Sandra Feldman||1997-2004
American Federation of Teachers|President|Randi Weingarten||2008-
Service Employees International Union|President|Andy Stern|Andrew Stern|1996-2010
Service Employees International Union|President|Mary Kay Henry||2010-2024
Service Employees International Union|President|April Verrett||2024-
American Federation of State, County and Municipal Employees|President|Gerald McEntee|Gerald W. McEntee|1981-2012
American Federation of State, County and Municipal Employees|President|Lee Saunders||2012-
NAACP|President and CEO|Kweisi Mfume||1996-2004
NAACP|President and CEO|Bruce Gordon|Bruce S. Gordon|2005-2007
NAACP|President and CEO|Benjamin Jealous|Ben Jealous;Benjamin Todd Jealous|2008-2013
NAACP|President and CEO|Cornell William Brooks||2014-2017
NAACP|President and CEO|Derrick Johnson||2017-
National League of Cities|Executive Director|Donald Borut|Don Borut;Donald J. Borut|1990-2012
National League of Cities|CEO and Executive Director|Clarence Anthony|Clarence E. Anthony|2013-
National Association of Counties|Executive Director|Larry Naake|Larry E. Naake|1991-2012
National Association of Counties|Executive Director|Matthew Chase|Matt Chase;Matthew D. Chase|2012-
National Governors Association|Executive Director|Raymond Scheppach|Ray Scheppach;Raymond C. Scheppach|1983-2011
National Governors Association|Executive Director|Dan Crippen||2011-2015
National Governors Association|Executive Director|Scott Pattison||2015-2018
International City/County Management Association|Executive Director|Robert O'Neill|Bob O'Neill;Robert J. O'Neill|2002-2016
International City/County Management Association|Executive Director|Marc Ott|Marc A. Ott|2016-2023
UnidosUS|President and CEO|Janet Murguía||2005-
Anti-Defamation League|National Director|Abraham Foxman|Abraham H. Foxman;Abe Foxman|1987-2015
Anti-Defamation League|CEO and National Director|Jonathan Greenblatt|Jonathan A. Greenblatt|2015-
Everytown for Gun Safety|President|John Feinblatt||2013-
Human Rights Campaign|President|Joe Solmonese||2005-2012
Human Rights Campaign|President|Chad Griffin||2012-2019
Human Rights Campaign|President|Alphonso David||2019-2021
Human Rights Campaign|President|Kelley Robinson||2022-
Americans for the Arts|President and CEO|Robert Lynch|Robert L. Lynch;Bob Lynch|1996-2021
Police Executive Research Forum|Executive Director|Chuck Wexler||1993-
Fraternal Order of Police|National President|Chuck Canterbury||2003-2019
Fraternal Order of Police|National President|Patrick Yoes||2019-
International Association of Fire Fighters|General President|Harold Schaitberger|Harold A. Schaitberger|2000-2021
International Association of Fire Fighters|General President|Edward Kelly|Edward A. Kelly|2021-
U.S. Chamber of Commerce|President and CEO|Thomas Donohue|Tom Donohue;Thomas J. Donohue|1997-2021
U.S. Chamber of Commerce|President and CEO|Suzanne Clark|Suzanne P. Clark|2021-
American Public Transportation Association|President|William Millar|Bill Millar;William W. Millar|1996-2011
American Public Transportation Association|President and CEO|Michael Melaniphy|Michael P. Melaniphy|2011-2016
American Public Transportation Association|President and CEO|Paul Skoutelas|Paul P. Skoutelas|2018-
National Low Income Housing Coalition|President and CEO|Sheila Crowley||1998-2016
National Low Income Housing Coalition|President and CEO|Diane Yentel||2016-
ACLU|Executive Director|Anthony Romero|Anthony D. Romero|2001-
National Rifle Association|Executive Vice President|Wayne LaPierre||1991-2024
Children's Defense Fund|President|Marian Wright Edelman||1973-2018
Rainbow PUSH Coalition|President|Jesse Jackson|Jesse L. Jackson;Jesse Jackson Sr.|1996-2023
National Action Network|President|Al Sharpton||1991-
Major Cities Chiefs Association|President|Tom Manger|J. Thomas Manger;Thomas Manger|2014-2018
Bloomberg Philanthropies|CEO|Patricia Harris|Patti Harris;Patricia E. Harris|2010-
`;

/** Heads of big cities' police, from general knowledge: state, department, role, name, variants, years. */
export const POLICE_CHIEFS = `
NY|New York City Police Department|Police Commissioner|William Bratton|Bill Bratton;William J. Bratton|1994-1996|2014-2016
NY|New York City Police Department|Police Commissioner|Howard Safir||1996-2000
NY|New York City Police Department|Police Commissioner|Bernard Kerik|Bernard B. Kerik;Bernie Kerik|2000-2001
NY|New York City Police Department|Police Commissioner|Raymond Kelly|Ray Kelly;Raymond W. Kelly|1992-1994|2002-2013
NY|New York City Police Department|Police Commissioner|James O'Neill|James P. O'Neill|2016-2019
NY|New York City Police Department|Police Commissioner|Dermot Shea||2019-2021
NY|New York City Police Department|Police Commissioner|Keechant Sewell||2022-2023
NY|New York City Police Department|Police Commissioner|Edward Caban||2023-2024
NY|New York City Police Department|Police Commissioner|Jessica Tisch||2024-
CA|Los Angeles Police Department|Chief of Police|Bernard Parks|Bernard C. Parks|1997-2002
CA|Los Angeles Police Department|Chief of Police|William Bratton|Bill Bratton;William J. Bratton|2002-2009
CA|Los Angeles Police Department|Chief of Police|Charlie Beck|Charles Beck|2009-2018
CA|Los Angeles Police Department|Chief of Police|Michel Moore|Michel R. Moore|2018-2024
CA|Los Angeles Police Department|Chief of Police|Jim McDonnell||2024-
IL|Chicago Police Department|Police Superintendent|Terry Hillard|Terry G. Hillard|1998-2003
IL|Chicago Police Department|Police Superintendent|Philip Cline|Phil Cline;Philip J. Cline|2003-2007
IL|Chicago Police Department|Police Superintendent|Jody Weis||2008-2011
IL|Chicago Police Department|Police Superintendent|Garry McCarthy|Garry F. McCarthy|2011-2015
IL|Chicago Police Department|Police Superintendent|Eddie Johnson|Eddie T. Johnson|2016-2019
IL|Chicago Police Department|Police Superintendent|David Brown|David O. Brown|2020-2023
IL|Chicago Police Department|Police Superintendent|Larry Snelling||2023-
PA|Philadelphia Police Department|Police Commissioner|John Timoney|John F. Timoney|1998-2002
PA|Philadelphia Police Department|Police Commissioner|Sylvester Johnson|Sylvester M. Johnson|2002-2008
PA|Philadelphia Police Department|Police Commissioner|Charles Ramsey|Charles H. Ramsey;Chuck Ramsey|2008-2016
PA|Philadelphia Police Department|Police Commissioner|Richard Ross|Richard Ross Jr.|2016-2019
PA|Philadelphia Police Department|Police Commissioner|Danielle Outlaw|Danielle M. Outlaw|2020-2023
PA|Philadelphia Police Department|Police Commissioner|Kevin Bethel|Kevin J. Bethel|2024-
TX|Houston Police Department|Police Chief|Harold Hurtt||2004-2009
TX|Houston Police Department|Police Chief|Charles McClelland|Charles A. McClelland|2010-2016
TX|Houston Police Department|Police Chief|Art Acevedo||2016-2021
TX|Houston Police Department|Police Chief|Troy Finner||2021-2024
TX|Austin Police Department|Police Chief|Art Acevedo||2007-2016
TX|Austin Police Department|Police Chief|Brian Manley||2018-2021
TX|Dallas Police Department|Police Chief|David Kunkle||2004-2010
TX|Dallas Police Department|Police Chief|David Brown|David O. Brown|2010-2016
TX|Dallas Police Department|Police Chief|Eddie García|Eddie Garcia|2021-2024
DC|Metropolitan Police Department|Chief of Police|Charles Ramsey|Charles H. Ramsey;Chuck Ramsey|1998-2006
DC|Metropolitan Police Department|Chief of Police|Cathy Lanier|Cathy L. Lanier|2007-2016
DC|Metropolitan Police Department|Chief of Police|Peter Newsham||2017-2021
DC|Metropolitan Police Department|Chief of Police|Robert Contee|Robert J. Contee|2021-2023
DC|Metropolitan Police Department|Chief of Police|Pamela Smith|Pamela A. Smith|2023-
MD|Baltimore Police Department|Police Commissioner|Anthony Batts|Anthony W. Batts|2012-2015
MD|Baltimore Police Department|Police Commissioner|Kevin Davis||2015-2018
MD|Baltimore Police Department|Police Commissioner|Michael Harrison|Michael S. Harrison|2019-2023
LA|New Orleans Police Department|Police Superintendent|Richard Pennington|Richard J. Pennington|1994-2002
LA|New Orleans Police Department|Police Superintendent|Eddie Compass|Edwin Compass|2002-2005
LA|New Orleans Police Department|Police Superintendent|Warren Riley||2005-2010
LA|New Orleans Police Department|Police Superintendent|Ronal Serpas|Ronal W. Serpas|2010-2014
LA|New Orleans Police Department|Police Superintendent|Michael Harrison|Michael S. Harrison|2014-2019
LA|New Orleans Police Department|Police Superintendent|Shaun Ferguson||2019-2022
LA|New Orleans Police Department|Police Superintendent|Anne Kirkpatrick||2023-
MA|Boston Police Department|Police Commissioner|Paul Evans|Paul F. Evans|1994-2003
MA|Boston Police Department|Police Commissioner|Kathleen O'Toole|Kathy O'Toole;Kathleen M. O'Toole|2004-2006
MA|Boston Police Department|Police Commissioner|Edward Davis|Ed Davis;Edward F. Davis|2006-2013
MA|Boston Police Department|Police Commissioner|William Evans|William B. Evans;Bill Evans|2014-2018
MA|Boston Police Department|Police Commissioner|William Gross|William G. Gross|2018-2021
MA|Boston Police Department|Police Commissioner|Michael Cox|Michael A. Cox|2022-
WA|Seattle Police Department|Police Chief|Norm Stamper|Norman Stamper|1994-2000
WA|Seattle Police Department|Police Chief|Gil Kerlikowske|R. Gil Kerlikowske|2000-2009
WA|Seattle Police Department|Police Chief|Kathleen O'Toole|Kathleen M. O'Toole|2014-2017
WA|Seattle Police Department|Police Chief|Carmen Best||2018-2020
WA|Seattle Police Department|Police Chief|Adrian Diaz||2020-2024
MI|Detroit Police Department|Police Chief|James Craig|James E. Craig|2013-2021
MI|Detroit Police Department|Police Chief|James White|James E. White|2021-2024
GA|Atlanta Police Department|Police Chief|Beverly Harvard||1994-2002
GA|Atlanta Police Department|Police Chief|Richard Pennington|Richard J. Pennington|2002-2010
GA|Atlanta Police Department|Police Chief|George Turner|George N. Turner|2010-2016
GA|Atlanta Police Department|Police Chief|Erika Shields||2016-2020
GA|Atlanta Police Department|Police Chief|Darin Schierbaum||2022-
WI|Milwaukee Police Department|Police Chief|Edward Flynn|Ed Flynn;Edward A. Flynn|2008-2018
WI|Milwaukee Police Department|Police Chief|Jeffrey Norman|Jeffrey B. Norman|2020-
FL|Miami Police Department|Police Chief|John Timoney|John F. Timoney|2003-2010
CO|Denver Police Department|Police Chief|Robert White|Robert C. White|2011-2018
CO|Denver Police Department|Police Chief|Paul Pazen||2018-2022
MN|Minneapolis Police Department|Police Chief|Janeé Harteau|Janee Harteau|2012-2017
MN|Minneapolis Police Department|Police Chief|Medaria Arradondo||2017-2022
MN|Minneapolis Police Department|Police Chief|Brian O'Hara||2022-
CA|San Francisco Police Department|Police Chief|Heather Fong||2004-2009
CA|San Francisco Police Department|Police Chief|George Gascón|George Gascon|2009-2011
CA|San Francisco Police Department|Police Chief|Greg Suhr|Gregory Suhr|2011-2016
CA|San Francisco Police Department|Police Chief|William Scott|Bill Scott|2017-2025
NC|Charlotte-Mecklenburg Police Department|Police Chief|Darrel Stephens|Darrel W. Stephens|1999-2008
NC|Charlotte-Mecklenburg Police Department|Police Chief|Rodney Monroe||2008-2015
NC|Charlotte-Mecklenburg Police Department|Police Chief|Kerr Putney||2015-2020
TN|Nashville Police Department|Police Chief|Ronal Serpas|Ronal W. Serpas|2004-2010
TN|Nashville Police Department|Police Chief|Steve Anderson||2010-2020
TN|Nashville Police Department|Police Chief|John Drake||2020-
AZ|Tucson Police Department|Police Chief|Chris Magnus||2016-2021
MO|St. Louis Metropolitan Police Department|Police Chief|Sam Dotson|D. Samuel Dotson|2013-2017
SC|Columbia Police Department|Police Chief|Skip Holbrook|William "Skip" Holbrook|2014-
`;

/** Senior staff of the Conference whom its releases name: role, name, variants. */
export const CONFERENCE_STAFF = `
Assistant Executive Director|Kevin McCarty|
Assistant Executive Director|Ed Somers|Edward Somers
Assistant Executive Director|Eugene Lowe|Eugene T. Lowe
Assistant Executive Director|Larry Jones|
Assistant Executive Director|Judy Sheahan|
Assistant Executive Director|Crystal Swann|Crystal D. Swann
Managing Director|Tom McClimon|J. Thomas McClimon
`;
