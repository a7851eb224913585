package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of institutions that go on behind a comma, a small word, a number or "and". */
class WholeNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Indian Institute of Technology, Mandi", "Birla Institute of Technology and Science, Pilani", "University of Wales, Aberystwyth", "California State Polytechnic University, Pomona", "California State University, East Bay", "University of Missouri, St. Louis", "University of Texas at El Paso",
        "University of the West Indies at St. Augustine", "University of Hawaiʻi at Mānoa", "Islamic Azad University, Science and Research Branch", "Soochow University, Taiwan", "Trinity College, Connecticut", "North Carolina State University at Raleigh", "Institute of Computing Technology, CAS", "Wuhan Botanical Garden, Chinese Academy of Sciences",
        "National Heart, Lung, and Blood Institute", "United Nations Educational, Scientific and Cultural Organization", "University of Texas Health Science Center at Houston", "University at Albany", "University of Nottingham, Ningbo China", "Institute for Research in Biomedicine", "Mohammed bin Zayed University of Artificial Intelligence", "National Astronomical Observatories, Chinese Academy of Sciences", "University of Puerto Rico, Río Piedras"})
    void townsAndAcademiesBelongToNames(String name) {
        assertThat(ToldLines.of("# Tilda Moor\n\nFrom 2016 to 2018 I was a lecturer at " + name + ".")).containsExactly("lecturer @ " + name + " 2016/2018");
        assertThat(ToldLines.of("# Tilda Moor\n\n## Experience\n\n- Lecturer, " + name + ", 2016 - 2018\n")).containsExactly("Lecturer @ " + name + " 2016/2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chinese University of Hong Kong (Shenzhen)", "Institute of Computing Technology (ICT), Chinese Academy of Sciences", "University of Rennes 1", "Université Paris 8 Vincennes-Saint-Denis", "Institut national de recherche en sciences et technologies du numérique", "Lunds universitet", "Göteborgs universitet", "Oulun yliopisto",
        "Technická univerzita v Liberci", "Max-Planck-Institut für biologische Kybernetik", "École normale supérieure de Cachan", "Centre national de la recherche scientifique", "National Aeronautics and Space Administration", "Beijing Information Science and Technology University", "NTT Computer and Data Science Laboratories",
        "Pierre and Marie Curie University", "Saints Cyril and Methodius University", "Commonwealth Scientific and Industrial Research Organisation", "eBay Research Labs", "Mohammed bin Zayed University of Artificial Intelligence"})
    void smallWordsNumbersAndFieldsDoToo(String name) {
        assertThat(ToldLines.of("# Tilda Moor\n\nFrom 2016 to 2018 I was a lecturer at " + name + ".")).containsExactly("lecturer @ " + name + " 2016/2018");
        assertThat(ToldLines.of("# Tilda Moor\n\nI joined " + name + " as a lecturer in 2016.")).containsExactly("lecturer @ " + name + " 2016/now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am a lecturer at the Department of Tides, Carnegie Mellon. | lecturer @ Carnegie Mellon /now",
        "I am a lecturer at the School of Fog, MAHE, where I teach. | lecturer @ MAHE /now",
        "I am a lecturer at Queen Mary Hospital, Hong Kong. | lecturer @ Queen Mary Hospital /now",
        "I was a lecturer at the Indian Institute of Technology, India in 2016. | lecturer @ Indian Institute of Technology 2016/2016",
        "I am a lecturer in the Department of Physics, Chemistry and Biology. | lecturer @ Department of Physics, Chemistry and Biology /now",
        "I am a lecturer at the Department of Tides, Room 312. | lecturer @ Department of Tides /now",
        "I was a lecturer at Fenwold University 2 years ago. | lecturer @ Fenwold University /",
        "I am a lecturer at Institut Fenwold working on fog. | lecturer @ Institut Fenwold /now",
        "I was a lecturer at the Institut de la Brume in Lille from 2016 to 2018. | lecturer @ Institut de la Brume 2016/2018",
    })
    void addressesAndSentencesDoNot(String sentence, String told) {
        assertThat(ToldLines.of("# Tilda Moor\n\n" + sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "B.S., SWUFE, 2011 | bachelor @ SWUFE /2011",
        "B.Tech., Indian Institute of Technology, Mechanical Engineering, 2011 | bachelor @ Indian Institute of Technology /2011",
        "B.Tech., Indian Institute of Technology Mandi, 2011 | bachelor @ Indian Institute of Technology Mandi /2011",
        "PhD, Pontifícia Universidade Católica do Rio de Janeiro, 2011 | phd @ Pontifícia Universidade Católica do Rio de Janeiro /2011",
        "PhD, University of Texas at Austin, 2011 | phd @ University of Texas at Austin /2011",
    })
    void studiesInLists(String entry, String told) {
        assertThat(ToldLines.of("# Tilda Moor\n\n## Education\n\n- " + entry + "\n")).containsExactly(told);
    }
}
