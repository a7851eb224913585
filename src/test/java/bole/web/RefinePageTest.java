package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefinePageTest {

    private static final Visit VISIT = Visit.sample();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/refine?q=graph&from=2018&to=2020&lang=en|/?q=graph&year=2018..2020&lang=en",
        "/refine?from=2018&to=&lang=en|/?year=2018..&lang=en",
        "/refine?from=&to=2018&lang=zh|/?year=..2018&lang=zh",
        "/refine?from=2020&to=2018&lang=en|/?year=2018..2020&lang=en",
        "/refine?from=2020&to=2020&lang=en|/?year=2020&lang=en",
        "/refine?from=&to=&q=graph&lang=en|/?q=graph&lang=en",
        "/refine?at=Oxford&stint_from=2015&stint_to=2016&as=education&lang=en|/?stint=institution:Oxford;year:2015..2016;kind:education&lang=en",
        "/refine?at=a;b&stint_from=&stint_to=&as=&lang=en|/?stint=institution:a%5C;b&lang=en",
        "/refine?q=graph&page=3&at=Oxford&stint_from=&stint_to=&as=&lang=en|/?q=graph&stint=institution:Oxford&lang=en"})
    void aFormLeadsToTheOneAddressOfItsSearch(String form, String address) {
        Response answer = VISIT.answer(form);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().get("Location")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"/refine?from=20x1,from", "/refine?to=99999,to", "/refine?as=emperor,as", "/refine?form=2020,form", "/refine?stint_to=abc,stint_to"})
    void aMistakeNamesItsField(String form, String field) {
        Response answer = VISIT.answer(form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(org.jsoup.Jsoup.parse(Visit.text(answer)).select(".mistakes code").eachText()).contains(field);
    }

    @Test
    void theRedirectNeverLeavesTheSite() {
        assertThat(VISIT.answer("/refine?q=//evil.example&from=2020").headers().get("Location")).startsWith("/?");
    }
}
