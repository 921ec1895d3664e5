package org.ccm.knownanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reference register has on Articles 5, 6, 9 and 21(2), read from its tables by hand. */
class MeasuresTest {

    private static SortedSet<String> ids(String day, String kind, Certainty certainty) {
        SortedSet<String> ids = new TreeSet<>();
        for (Finding finding :
                Reference.on(day).assessment().findings(Kind.find(kind).orElseThrow(), certainty)) {
            ids.add(finding.id().substring(kind.length() + 1));
        }
        return ids;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // Information of 2019 is only possibly there in November of that year.
        "2019-11-20, victim-plan-none-reported, AFG SOM TCD, GNB HRV",
        "2019-12-31, victim-plan-none-reported, AFG GNB HRV SOM TCD, ''",
        "2019-11-20, victim-focal-point-none-reported, '', ''",
        "2019-11-20, victim-assistance-unknown, AFG:focal-point, ''",
        // Montenegro is on record from 2021 on, with nothing known.
        "2021-06-01, victim-assistance-unknown, AFG:focal-point, MNE:focal-point MNE:national-plan",
        "2026-02-20, victim-assistance-unknown, AFG:focal-point MNE:focal-point MNE:national-plan, ''",
        // Nobody is on record as having answered Botswana and Guinea-Bissau; the record is not complete.
        "2019-11-20, assistance-request-unanswered, '', GNB:3-2019",
        "2018-09-17, assistance-request-unanswered, '', BWA:3-2017",
        "2019-11-20, implementing-law-none-reported, CRI FJI HND MCO SLV, MLI NER",
        "2019-11-20, implementing-law-in-progress, CIV GHA GRD LAO LBN LSO MOZ MWI SLE SWZ SYC TTO VCT ZMB, LKA NRU PSE",
        "2019-11-20, implementing-law-unknown, '', ALB ATG BDI BEN BFA BLZ BWA COG COM CPV CUB GIN GMB GNB GUY LTU MDG NAM PER PHL RWA SOM SVK TCD ZAF",
        "2026-02-20, implementing-law-unknown, '', SSD",
        "2019-11-20, use-recorded, LBY:LBY-2011 RUS:SYR-2015 SAU:YEM-2015 SDN:SDN-2012 SDN:SDN-2015 SYR:SYR-2012 THA:KHM-2011 UKR:UKR-2014, ''",
        "2019-11-20, use-alleged, KEN:SOM-2016, ''",
        "2022-03-01, use-recorded, ARM:AZE-2020 AZE:AZE-2020 LBY:LBY-2011 RUS:SYR-2015 RUS:UKR-2022 SAU:YEM-2015 SDN:SDN-2012 SDN:SDN-2015 SYR:SYR-2012 THA:KHM-2011 UKR:UKR-2014, MMR:MMR-2022 UKR:UKR-2022",
    })
    void the_tables_say(String day, String kind, String established, String unverified) {
        assertThat(ids(day, kind, Certainty.ESTABLISHED)).containsExactlyElementsOf(words(established));
        assertThat(ids(day, kind, Certainty.UNVERIFIED)).containsExactlyElementsOf(words(unverified));
    }

    @Test
    void outside_those_listed_with_stocks_and_those_reported_contaminated_are_candidates_for_a_coalition() {
        assertThat(ids("2019-11-20", "coalition-candidate", Certainty.ESTABLISHED))
                .contains("ARE:3", "FIN:3", "KHM:4", "SRB:4", "VNM:4", "YEM:4")
                .doesNotContain("CHE:3", "KHM:3:4");
    }

    @Test
    void a_party_with_an_approaching_deadline_and_no_coalition_on_record_is_an_unverified_candidate() {
        assertThat(ids("2019-11-20", "coalition-candidate", Certainty.UNVERIFIED))
                .contains("CHL:4", "HRV:4", "BIH:4")
                .doesNotContain("BWA:3");
        assertThat(Reference.on("2019-11-20").finds("clearance-deadline-approaching:MNE:1"))
                .isTrue();
        assertThat(Reference.on("2019-12-31").finds("coalition-candidate:MNE:4"))
                .isFalse();
    }

    @Test
    void no_use_is_found_of_a_State_only_because_it_happened_there() {
        assertThat(Reference.on("2026-02-20").statesWith(Kind.USE_RECORDED))
                .doesNotContain("EGY", "SSD", "ISR", "IRQ", "YEM", "KHM", "PSE");
        assertThat(Reference.on("2026-02-20").statesWith(Kind.USE_ALLEGED)).containsExactly("IRN", "KEN");
    }

    @Test
    void no_finding_of_use_is_about_a_State_Party() {
        assertThat(Reference.on("2026-02-20").assessment().findings())
                .filteredOn(finding -> finding.kind().equals(Kind.USE_RECORDED)
                        || finding.kind().equals(Kind.USE_ALLEGED))
                .isNotEmpty()
                .allMatch(finding -> finding.provision().citation().equals("21(2)"));
    }

    @Test
    void what_was_asked_for_and_not_recorded_as_given_is_said_in_a_sentence() {
        Reference day = Reference.on("2019-11-20");

        assertThat(day.assessment()
                        .proofOf(day.finding("assistance-request-unanswered:GNB:3-2019"))
                        .because())
                .startsWith(
                        "Guinea-Bissau asked for assistance in 2019 (Article 3); no provider of that year or later");
        assertThat(day.assessment()
                        .proofOf(day.finding("victim-plan-none-reported:SOM"))
                        .because())
                .isEqualTo("Somalia has cluster munition victims; the latest information on record has no national plan"
                        + " reported (2018).");
    }
}
