package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownEmployersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Member of Technical Staff\\nWaymo | Member of Technical Staff | Waymo", "Staff Software Engineer\\nFigma | Staff Software Engineer | Figma", "**Research Manager**\\nWHO | Research Manager | WHO",
        "Senior Economist, International Monetary Fund | Senior Economist | International Monetary Fund", "Policy Analyst\\n\\nThe Nature Conservancy | Policy Analyst | The Nature Conservancy",
        "Head of Tides, Mistral AI | Head of Tides | Mistral AI", "Postdoctoral Researcher\\nBarcelona Supercomputing Center | Postdoctoral Researcher | Barcelona Supercomputing Center",
        "Statistician\\nDepartment of Tides\\nASML | Statistician | ASML", "D. E. Shaw Research\\nScientist | Scientist | D. E. Shaw Research", "CTO\\nZipline Inc | CTO | Zipline Inc", "Stripe\\nData Scientist | Data Scientist | Stripe",
        "W2 Professor\\nUniversität Hamburg | W2 Professor | Universität Hamburg", "University Lecturer\\nUppsala University | University Lecturer | Uppsala University", "Teaching Fellow\\nImperial College London | Teaching Fellow | Imperial College London",
        "High School Teacher, Khan Academy | High School Teacher | Khan Academy", "Senior Policy Advisor\\nBank of England | Senior Policy Advisor | Bank of England", "Faculty Member\\nVector Institute | Faculty Member | Vector Institute",
        "Ingénieure de recherche\\nHôpital Necker | Ingénieure de recherche | Hôpital Necker", "Privatdozent\\nUniversität Basel | Privatdozent | Universität Basel", "Chair Professor, Fudan University | Chair Professor | Fudan University",
        "Postdoc, UFMG | Postdoc | UFMG", "Research Scientist, Quansight | Research Scientist | Quansight", "Software Engineer\\nCanonical | Software Engineer | Canonical", "Lecturer, UTS | Lecturer | UTS", "CNRS Research Fellow | Research Fellow | CNRS"})
    void employerBesideATitleIsThatOfNow(String shown, String title, String place) {
        Claims claims = AffiliationReaderTest.read("# Mira Oduya\\n\\n" + shown + "\\n\\nI study fog.\\n");
        assertThat(AffiliationReaderTest.places(claims)).first().isEqualTo(place);
        assertThat(claims.headline()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data Scientist\\nBerlin", "PhD Student\\nComputer Vision", "Software Engineer, Machine Learning", "Professor\\nMira Oduya", "Adeyemi Lab\\n\\nPrincipal Investigator", "University Professor\\n\\nFog and tides", "Research Scientist\\nSoft Robotics", "PhD Student, NLP", "Postdoctoral Fellow, NSERC", "Assistant Professor, EECS", "Researcher, USA"})
    void fieldTownOrNameBesideATitleIsNoEmployer(String shown) {
        assertThat(AffiliationReaderTest.places(AffiliationReaderTest.read("# Mira Oduya\\n\\n" + shown + "\\n\\nI study fog.\\n"))).isEmpty();
    }
}
