package org.ccm.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** No record can establish these: they speak of what is not recorded, or of a mere suspicion. */
    private static final Set<Kind> NEVER_ESTABLISHED = Set.of(
            Kind.ANNUAL_REPORTS_NONE_ON_RECORD, Kind.STOCKPILE_STATUS_UNCONFIRMED, Kind.ENGAGEMENT_NONE_ON_RECORD);

    @Test
    void every_kind_of_finding_occurs_with_either_certainty_in_many_of_two_hundred_synthetic_registers() {
        Map<String, Integer> registers = new TreeMap<>();
        for (Kind kind : Kind.standard()) {
            registers.put(kind + " " + Certainty.UNVERIFIED, 0);
            if (!NEVER_ESTABLISHED.contains(kind)) {
                registers.put(kind + " " + Certainty.ESTABLISHED, 0);
            }
        }
        for (String concern : List.of("3", "4", "5", "3(8)")) {
            registers.put("concerns " + concern, 0);
        }
        for (Limb limb : Limb.values()) {
            registers.put("limb " + limb.word(), 0);
        }
        for (long seed = 0; seed < 200; seed++) {
            Set<String> seen = new HashSet<>();
            for (Finding finding : someFindings(Registers.synthetic(seed))) {
                seen.add(finding.kind() + " " + finding.certainty());
                if (finding.kind().equals(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY)) {
                    seen.add("concerns " + finding.discriminator());
                }
                if (finding.kind().equals(Kind.UNIVERSALIZATION_CANDIDATE)) {
                    seen.add("limb " + finding.discriminator());
                }
            }
            seen.forEach(what -> registers.merge(what, 1, Integer::sum));
        }
        assertThat(registers)
                .as("number of registers in which each occurs: %s", registers)
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThanOrEqualTo(5));
    }

    private static Set<Finding> someFindings(Register register) {
        SecondOpinion opinion = SecondOpinion.of(register, Parameters.standard());
        List<LocalDate> days = List.copyOf(opinion.changeDays(FIRST, LAST));
        Set<Finding> findings = new HashSet<>();
        for (int i = 0; i < days.size(); i += Math.max(1, days.size() / 40)) {
            findings.addAll(opinion.findings(days.get(i)));
        }
        return findings;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4711})
    void the_same_seed_gives_the_same_register(long seed) {
        assertThat(Registers.synthetic(seed)).isEqualTo(Registers.synthetic(seed));
        assertThat(Registers.damaged(seed)).isEqualTo(Registers.damaged(seed));
    }

    @Test
    void damage_changes_what_follows_and_leaves_much_of_it() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        Set<Finding> whole =
                SecondOpinion.of(Register.reference(), Parameters.standard()).findings(day);
        for (long seed = 0; seed < 10; seed++) {
            Set<Finding> damaged = SecondOpinion.of(Registers.damaged(seed), Parameters.standard())
                    .findings(day);
            assertThat(damaged).as("seed %s", seed).isNotEqualTo(whole).hasSizeGreaterThan(whole.size() / 3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothing_changes_between_the_change_days_of_a_synthetic_register(long seed) {
        SecondOpinion opinion = SecondOpinion.of(Registers.synthetic(seed), Parameters.standard());
        Set<LocalDate> changeDays = opinion.changeDays(FIRST, LAST);
        Set<Finding> before = opinion.findings(FIRST);
        for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            Set<Finding> now = opinion.findings(day);
            if (!changeDays.contains(day)) {
                assertThat(now).as("%s", day).isEqualTo(before);
            }
            before = now;
        }
    }

    @Property(tries = 40, seed = "20080530")
    void no_two_findings_of_a_day_share_an_id_in_a_synthetic_register(@ForAll("synthetic") Register register) {
        idsDiffer(register, 1);
    }

    @Property(tries = 20, seed = "20080530")
    void no_two_findings_of_a_day_share_an_id_in_a_damaged_register(@ForAll("damaged") Register register) {
        idsDiffer(register, 100);
    }

    @Provide
    Arbitrary<Register> synthetic() {
        return Registers.synthetic();
    }

    @Provide
    Arbitrary<Register> damaged() {
        return Registers.damaged();
    }

    private static void idsDiffer(Register register, int step) {
        SecondOpinion opinion = SecondOpinion.of(register, Parameters.standard());
        List<LocalDate> days = List.copyOf(opinion.changeDays(FIRST, LAST));
        for (int i = 0; i < days.size(); i += step) {
            assertThat(opinion.findings(days.get(i)))
                    .as("%s", days.get(i))
                    .extracting(Finding::id)
                    .doesNotHaveDuplicates();
        }
    }
}
