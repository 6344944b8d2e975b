/** Given names that are common in the Nordic countries: a sentence that begins with one speaks of somebody. Data only. */

/** One list for all languages, as names cross their borders; none that is also a common word at a sentence's start. */
const COMMON = `
Aada Aage Aaro Aase Abdi Abdirahman Abdullah Adam Adrian Agnes Agneta Agnete Agnieszka Ahmed Aida Aila Aimo Ainikki Aino Aisha Aksel Alan
Albert Aleksandar Aleksi Alexander Alexandra Alf Alfred Ali Alice Alison Alma Alva Alvar Amalie Amanda Amelia Amina Amir Amund Amy Anders
Andre Andrea Andreas Andrei Andrew Andrine Anette Angela Angelica Anil Anine Anita Anja Ann Anna Annbjørg Anne Anneli Annemarie Annette
Anni Annie Annika Annikki Ansa Anssi Ante Antero Anton Antonia Antonio Antti Arben Ari Arild Arja Arne Arnfinn Arnold Arnt Arthur Arto
Arttu Arve Arvid Arvo Asbjørg Asbjørn Asgeir Asger Asko Aslak Aslaug Asta Astri Astrid Atle Aud Auli Aulis Aune Aurora Axel Ayaan Ayse
Barbara Barbro Bea Beata Beate Beatrice Benedikte Bengt Bengta Benjamin Benny Bent Bente Berit Bernard Bernhard Bernt Berta Bertha Bertil
Besnik Betina Bettina Betty Bilal Birger Birgit Birgitta Birgitte Birna Birte Birthe Bitten Bjarne Bjarni Bjarte Björg Björk Björn Bjørg
Bjørn Bjørnar Bo Bodil Borghild Bosse Brian Brit Brita Britt Britta Bruno Brynjar Börje Børge Børre Caja Camilla Camille Carina Carita Carl
Carla Carlos Carmen Carola Carolina Caroline Carsten Caspar Casper Catarina Catharina Catherine Cathrin Cathrine Cecilia Cecilie Celia
Charles Charlotte Chris Christa Christel Christen Christer Christian Christina Christine Christopher Cilie Cindy Cissi Claire Clara Claus
Colin Connie Conny Cornelia Dag Dagfinn Dagmar Dagny Dagrun Dan Daniel Daniela Danielle Danny Dave David Debbie Deborah Dennis Derek
Desirée Diana Diane Ditlev Ditte Dmitri Donald Donna Doris Dorrit Dorte Dorthe Dorthea Dragan Duncan Ebba Edda Edel Edgar Edith Edvard
Edvin Edward Edwin Eero Eeva Egil Egon Eija Eila Eileen Eilert Eilif Einar Einari Eino Eira Eirik Eivind Eivor Ejnar Ejvind Elaine Eldar
Eldbjørg Eldrid Elena Eleonora Eli Elias Elif Elin Elina Elisabet Elisabeth Elise Eliza Elizabeth Ella Ellen Ellinor Elliot Elmer Elna Elof
Elsa Else Elsebeth Elsie Elvira Emelia Emelie Emil Emilia Emilie Emily Emir Emma Emmanuel Emmi Endre Enni Eric Erica Erik Erika Erkki
Erland Erlend Erling Erna Ernest Ernst Esa Esben Eskil Eskild Esko Espen Ester Esteri Esther Eugen Eugene Eva Eveliina Evelina Eveline
Evelyn Evy Eyvind Fadumo Fanny Farah Farid Fatima Fatma Felicia Felix Ferdinand Fia Filip Filippa Finn Fiona Flemming Folke Frances Francis
Frank Franz Fred Freddy Frederik Frederikke Fredrik Freja Freyja Frida Fritz Frode Gabriel Gabriella Gareth Gary Gaute Geert Geir Geoff
Geoffrey Georg George Gerard Gerd Gerda Gerhard Gert Gillian Gina Gisle Gitta Gitte Gjermund Gjert Gjertrud Glenn Gordon Graham Greger
Gregers Greta Grete Grethe Gro Gry Gudrun Gunborg Gunhild Gunilla Gunn Gunnar Gunnel Gunnhild Gunvor Guri Gurli Guro Gustaf Gustav Guttorm
Guðmundur Guðni Guðrún Gyda Göran Gösta Haakon Haldis Halla Hallbjörn Halldis Hallgeir Hallstein Hallvard Halvard Halvor Hamid Hamza Hanna
Hannah Hanne Hannele Hannes Hannu Hans Harald Harri Harriet Harry Hassan Hasse Hazel Heather Hedda Hedvig Hege Heidi Heidrun Heikki Heini
Heino Helen Helena Helene Helga Helge Helgi Heli Helle Helmer Helmi Hely Henna Hennie Henning Henny Henri Henriette Henriikka Henrik
Henrika Henry Herbert Herbjørn Herdis Herman Hermann Hilary Hilda Hilde Hildur Hilja Hilkka Hilma Hjalmar Hjördis Hjørdis Hodan Holger Hugh
Hugo Hulda Hussein Håkan Håkon Håvard Ian Ib Iben Ibrahim Ida Ifrah Iida Iikka Iina Iiris Iisakki Ilari Ilkka Ilmari Ilmo Ilona Ilse Imran
Ingar Inge Ingebjørg Ingeborg Ingegerd Ingela Ingelin Ingelise Ingeman Ingemar Inger Ingolf Ingrid Ingunn Ingvar Ingvild Inka Inkeri Inna
Irene Irina Iris Irja Irma Irmeli Isa Isabel Isabella Isac Isak Isidor Ismail Ismo Ivan Ivar Iver Iwona Jaakko Jaana Jack Jacob Jacqueline
Jadwiga Jakob Jamal James Jan Jana Jane Janet Jani Janicke Janina Janne Janni Jannicke Jannie Jannike Jardar Jari Jarle Jarmo Jasmin
Jasmine Jason Jean Jeanette Jeanne Jeff Jeffrey Jenna Jenni Jennie Jennifer Jenny Jens Jeppe Jeremy Jerker Jerry Jesper Jessica Jessika
Jette Jill Jim Joacim Joakim Joan Joanna Joanne Joar Joe Joel Jofrid Johan Johanna Johanne Johannes John Johnnie Johnny Jon Jonas Jonatan
Jonathan Joni Jonna Jorge Jorid Jorma Jorun Jorunn Jose Josef Josefin Josefine Joseph Josephine Jostein Jouko Jouni Joyce Judith Juha
Juhana Juhani Juho Jukka Julia Julie Juri Jussi Justin Jusuf Jutta Juuso Jyri Jyrki Jytte Jóhann Jörgen Jøran Jørgen Jørn Kaarina Kaarlo
Kai Kaia Kaija Kaisa Kaj Kajsa Kalle Kamilla Karen Kari Karianne Karim Karin Karina Karl Karla Karol Karolina Karoline Karsten Kasper
Katariina Katarina Katarzyna Kate Katherine Kathleen Kathrine Kathy Kati Katie Katja Katla Katri Katriina Katrine Keijo Keith Keld Kelly
Ken Kenneth Kent Kerstin Kerttu Ketil Kevin Khalid Kicki Kim Kimmo Kine Kirsi Kirsten Kirsti Kirstine Kjartan Kjeld Kjell Kjersti Kjetil
Klara Klas Klaus Knud Knut Konrad Krista Kristen Krister Kristi Kristian Kristiane Kristiina Kristin Kristina Kristine Kristofer Kristoffer
Krzysztof Kurt Kyllikki Kåre Laila Larry Lars Lasse Laura Lauri Laurits Lauritz Laust Layla Lea Leander Leena Leevi Leif Leila Leise Lena
Lene Lennart Leo Leon Leonard Leonora Lesley Liam Liisa Lilian Lillian Lilly Lily Lina Linda Line Linh Linn Linnea Linnéa Linus Lisa Lisbet
Lisbeth Lise Liselotte Liv Lone Lorraine Lotta Lotte Louis Louise Lovisa Lucas Lucia Lucy Ludvig Luis Lukas Lukasz Lydia Lykke Lynn Maarit
Mads Magda Magdalena Maggie Magnar Magne Magnhild Magnus Maibritt Maija Maiken Maikki Maj Maja Majbritt Majken Majlis Malene Malgorzata
Malin Manfred Manuel Marc Marcel Marco Marcus Marek Maren Margaret Margareta Margaretha Margarita Margit Margot Margrete Margrethe Margunn
Mari Maria Mariana Mariann Marianne Marie Marielle Marija Marika Marina Mario Marion Marit Marita Maritta Marja Marjaana Marjatta Marjo
Marjukka Marjut Markku Marko Markus Marlene Marta Marte Martha Marthe Martin Martina Martti Mary Mathea Mathias Mathilde Maths Matias Mats
Matthew Matti Mattias Mattis Maud Maureen Maurice Max Maxim Maya Mehmet Melanie Melissa Melker Melvin Merete Merethe Merja Mervi Mette Mia
Micael Michael Michaela Michal Michelle Mie Miia Miika Mika Mikael Mikaela Mike Mikkel Mikkeline Mikko Mildrid Milena Milja Milla Milos
Milton Mimmi Minh Minna Mira Mirja Miro Mirva Moa Mogens Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Morten Muhammed Mustafa
Nadia Naima Nanette Nanna Nasir Natalia Natalie Natasha Neil Nelly Nicholas Nicklas Nickolai Niclas Nicola Nicolai Nicole Niels Nigel Niilo
Niina Nikita Niklas Niko Nikolaj Nikolas Nils Nina Nisse Njål Noah Noel Noomi Noora Nora Norunn Oda Odd Oddbjørn Oddgeir Oddlaug Oddleif
Oddmund Oddny Oddrun Oddvar Oddvin Oili Oiva Oksana Ola Olaf Olaug Olav Olavi Ole Olena Olfert Olga Oline Oliver Olle Olli Olof Omar Onerva
Orvar Oscar Oskar Oskari Osmo Osvald Ottar Otto Oula Outi Ove Paavo Pablo Palle Pamela Pasi Patricia Patrick Patrik Paul Paula Pauli
Pauliina Paulina Pauline Paulus Pavel Pawel Peder Peggy Pekka Pelle Pentti Per Pernilla Pernille Pertti Pete Peter Petra Petri Petter
Philip Pia Piia Piotr Pirjo Pirkko Pontus Poul Preben Priya Päivi Pär Pål Rachel Rafael Ragna Ragnar Ragnhild Ragni Rahel Raija Raili Raimo
Raimund Raisa Rakel Ralf Ralph Ramona Randi Rasmus Ravi Raymond Rebecca Rebecka Rebekka Reetta Reidar Reidun Reidunn Reijo Reima Reino
Renate René Reza Richard Rigmor Riikka Riina Riitta Rikard Rikke Riku Risto Rita Ritva Roar Robert Robin Robyn Rodney Roger Roland Rolf
Roman Ronald Ronny Rosa Rosanna Rosemary Roxana Roy Ruben Rudolf Runar Rune Russell Ruth Ryan Rønnaug Saana Saara Saga Saija Saila Saimi
Sakari Sally Salma Salme Salomon Samantha Sami Samir Samira Samuel Sandra Sandro Sanna Sanne Sara Sarah Sari Saskia Satu Sebastian Seija
Selina Selma Senad Senja Seppo Sergei Sharon Sheila Shirin Shirley Sigbjørn Sigfrid Sigge Sigmor Sigmund Signe Signy Sigrid Sigrun Sigríður
Sigurd Sigurður Sigvald Siiri Silja Silje Silke Silvia Simen Simo Simon Simona Sindre Sini Sinikka Siri Sirje Sirkka Sirpa Sissel Siv
Sivert Sixten Sjur Snorre Sofia Sofie Soile Solbritt Solfrid Solrun Solveig Sondre Sonja Sonny Sophia Sophie Staffan Stanley Stefan
Stefania Steffen Stein Steinar Steinulf Steinunn Stella Sten Stephen Steve Steven Stewart Stian Stig Stina Stine Stuart Sture Ståle Sune
Sunita Sunniva Susan Susann Susanna Susanne Susie Suvi Svanaug Svanhild Svante Svein Sveinung Sven Svend Svenn Sverker Sverre Svetlana
Sylvester Sylvi Sylvia Synne Synnøve Synva Sæmund Sölve Sølvi Søren Taimi Taina Tallak Tamara Tania Tanja Tapani Tapio Tariq Tarja Tarjei
Tarmo Tatiana Teemu Teija Teodor Teresa Terhi Terje Tero Terry Terttu Thea Theis Thelma Theo Theodor Theresa Therese Thilde Thomas Thor
Thora Thorbjørn Thore Thorkild Thorvald Thurid Thyra Tiina Tilda Tilde Tim Timo Tina Tine Tinna Tiril Titti Tobbe Tobias Toini Tom Tomas
Tomasz Tomi Tommi Tommy Tone Toni Tonje Tonny Tony Tor Toralf Toralv Torben Torbjörn Torbjørg Torbjørn Tord Tordis Tore Torfinn Torgeir
Torgny Torgrim Torgunn Torhild Toril Torild Torill Torje Torkel Torkil Torlaug Torleif Tormod Tormund Torolf Torstein Torsten Torunn Tove
Trevor Trine Troels Trond Trude Trygve Trym Tuija Tuire Tuomas Tuomo Turid Tuula Tuulia Tuulikki Tuva Tyge Tyra Uffe Ulf Ulla Ulrich
Ulriika Ulrik Ulrika Ulrike Unn Unni Uno Urban Urho Urpo Ursula Urszula Uwe Vagn Valborg Valdemar Valentina Valerie Valgerd Valtteri Vanja
Vebjørn Veera Vegard Veijo Veikka Veikko Veli Vendela Venla Vera Verner Veronica Vesa Vetle Vibeke Victor Vidar Vigdis Viggo Vigleik Viktor
Viktoria Vilde Vilhelm Viljami Viljo Villads Ville Villy Vilma Vincent Viola Virpi Viveca Viveka Vivian Väinö Walter Wanda Wenche Wendy
Wenke Werner Wibeke Wiebe Wilhelm William Wilma Xenia Yasmin Ylva Yngvar Yngve Yngvild Yrjö Yrsa Yusuf Yvette Yvonne Zahra Zainab Zara
Zeynep Zofia Zoran Ásdís Ásta Älva Åge Åke Åsa Åse Åshild Åsmund Åsne Åsta Ólafur Öivind Öjvind Örjan Östen Øistein Øivind Ørjan Ørnulf
Østen Øystein Øyvind Øyvor Þóra
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(COMMON.split(/\s+/u).filter(Boolean));
