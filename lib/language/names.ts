/** Given names that are common in the Nordic countries: a sentence that begins with one speaks of somebody. Data only. */

/** One list for all languages, as names cross their borders; none that is also a common word at a sentence's start. */
const COMMON = `
Aada Aage Aaro Aase Adam Agnes Agneta Aida Aino Aksel Alan Albert Alexander Alf Alfred Ali Alice Alison Alma Alva Amalie Amanda Amina
Amir Anders Andrea Andreas Andrew Anette Angela Anita Anja Ann Anna Annbjørg Anne Anneli Annette Anni Annika Ante Antero Anton Antti
Arild Arne Arnfinn Arto Arvid Asbjørn Aslak Asta Astrid Atle Aud Aune Axel Barbro Beate Bengt Benjamin Bente Berit Bernt Bertil Birger
Birgit Birgitta Birgitte Birthe Bjarne Bjarte Björn Bjørg Bjørn Bo Bodil Brian Brit Britt Britta Børge Børre Camilla Carina Carl
Carolina Caroline Carsten Caspar Catarina Catherine Cathrine Cecilia Cecilie Charles Charlotte Christel Christer Christian Christina
Christine Christopher Claire Clara Claus Colin Conny Dag Dagfinn Dagny Dan Daniel David Deborah Dennis Diana Ditte Dorrit Dorte Dorthe
Duncan Ebba Edel Edvard Edward Eeva Egil Eija Eila Eilif Einar Eino Eirik Eivind Elaine Elias Elin Elina Elisabet Elisabeth Ella Ellen
Elsa Else Elsebeth Emelie Emil Emilie Emily Emma Emmi Endre Eric Erik Erika Erkki Erland Erling Ernst Eskil Espen Ester Esther Eva
Eveliina Evelina Evy Fatima Filip Finn Fiona Flemming Frances Frank Fred Fredrik Frida Frode Gareth Gary Geir Geoff Georg George Gerd
Gerda Gillian Gisle Gitte Gjermund Glenn Graham Grete Grethe Gro Gry Gudrun Gunder Gunhild Gunilla Gunn Gunnar Gunvor Guri Gustav
Guttorm Göran Gösta Hallgeir Halvard Halvor Hamid Hanna Hannah Hanne Hannele Hannu Hans Harald Harri Hassan Hasse Hazel Heather Hedda
Hedvig Heidi Heikki Helen Helena Helene Helge Heli Helle Helmer Henna Hennie Henning Henri Henriette Henrik Henry Herman Hilary Hilde
Hildur Hilkka Hjördis Hugh Hugo Håkan Håkon Håvard Ian Ibrahim Ida Iida Ilkka Ilona Ilse Inge Ingeborg Ingegerd Ingela Inger Ingolf
Ingrid Ingunn Ingvar Ingvild Irene Iris Irja Irma Isa Isabel Isabella Isak Ismo Ivar Iver Jaakko Jack Jacob Jakob James Jan Jane Janet
Janne Jannike Jari Jarle Jarmo Jason Jean Jeanette Jenna Jennie Jennifer Jenny Jens Jeppe Jeremy Jesper Jessica Jill Jim Joakim Joan
Joanna Joanne Joar Joe Johan Johanna Johanne Johannes John Johnny Jon Jonas Jonna Jorid Jorma Jorun Jorunn Josef Josefin Joseph
Jostein Jouko Jouni Joyce Judith Juha Juhani Jukka Julia Julie Juri Jussi Jyri Jyrki Jytte Jörgen Jøran Jørgen Jørn Kai Kaija Kaisa
Kaj Kalle Kamilla Karen Kari Karianne Karin Karina Karl Karolina Karoline Karsten Katarina Kate Katherine Kathrine Katja Katri
Katriina Katrine Keith Kelly Kenneth Kent Kerstin Ketil Kevin Kim Kimmo Kine Kirsi Kirsten Kirsti Kjartan Kjell Kjersti Kjetil Klara
Klas Klaus Knud Knut Kristen Kristian Kristiina Kristin Kristina Kristine Kristoffer Kurt Kåre Lars Lasse Laura Lauri Lea Leena Leif
Leila Lena Lene Lennart Leo Leon Lesley Lillian Lina Linda Line Linn Linnea Linus Lisa Lisbet Lisbeth Lise Liselotte Liv Lone Lorraine
Lotta Lotte Louise Lucas Lucy Ludvig Lukas Lydia Magne Magnhild Magnus Maija Maiken Maja Malene Malin Maren Margaret Margareta Margit
Margrete Margrethe Margunn Mari Maria Mariann Marianne Marie Marika Marit Maritta Marja Marjatta Marjo Marjut Markku Marko Markus
Marta Marte Martha Marthe Martin Martti Mary Mathias Mathilde Matias Mats Matthew Matti Mattias Maureen Merete Merethe Merja Mette Mia
Michael Michelle Mie Mika Mikael Mike Mikkel Mikko Mildrid Minna Mirja Mirva Mogens Mohamed Mona Monica Monika Morten Nadia Nanna Neil
Nicholas Nicklas Nicola Nicolai Niels Nigel Niina Niklas Nikolaj Nils Nina Noora Nora Oddbjørn Oddny Oddvar Olaf Olav Ole Olga Oline
Oliver Olle Olof Oscar Oskar Oskari Osmo Otto Outi Palle Pamela Pasi Patricia Patrick Patrik Paul Paula Pauli Pauline Pekka Pelle Per
Pernilla Pernille Pertti Peter Petra Petri Petter Philip Pia Piia Pirjo Pirkko Poul Preben Päivi Pål Rachel Ragna Ragnar Ragnhild
Raija Raili Raimo Rakel Rasmus Rebecca Rebecka Rebekka Reetta Reidar Reidun Reijo Reima Renate Richard Rigmor Riikka Riitta Rikard
Rikke Risto Rita Ritva Robert Robin Roger Rolf Ronny Rosemary Roy Rune Ruth Sakari Sally Samantha Sami Samuel Sandra Sanna Sanne Sara
Sarah Sari Satu Sebastian Selma Seppo Sharon Sheila Shirley Signe Sigrid Sigrun Sigurd Sigvald Silja Silje Simon Sini Sirkka Sirpa
Sissel Siv Sivert Sofia Sofie Solfrid Solveig Sonja Stefan Steffen Stein Steinar Sten Stephen Steve Steven Stian Stig Stina Stine
Stuart Sture Ståle Sune Sunniva Susan Susann Susanna Susanne Susie Svein Sven Svend Sverre Sylvi Sylvia Synne Synnøve Sølvi Søren
Tanja Tapani Tapio Tarja Teemu Teresa Terhi Terje Terttu Thea Theodor Theresa Therese Thomas Thor Thorbjørn Thore Tiina Tim Timo Tina
Tine Tiril Toini Tom Tomas Tomi Tommi Tommy Tone Toni Tonje Tony Tor Torbjörn Torbjørg Torbjørn Tord Tore Torgeir Torild Torill Torkel
Torleif Tormod Torstein Torsten Torunn Tove Tracey Trevor Trine Trond Trude Trygve Tuija Tuire Tuomas Tuomo Turid Tuula Tuulikki Ulf
Ulla Ulrik Ulrika Ulrike Unni Urban Urpo Ursula Valerie Vanja Veera Vegard Veikko Veli Vera Veronica Vesa Vibeke Victor Vidar Vigdis
Viggo Viktor Viktoria Vilde Ville Vilma Vincent Viveca Viveka Wenche Wendy Wenke Werner Wilhelm William Ylva Yngvar Yngve Yrjö Yusuf
Yvonne Åge Åke Åsa Åse Åshild Åsmund Åsne Öjvind Östen Øivind Ørjan Øystein Øyvind`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(COMMON.split(/\s+/u).filter(Boolean));
