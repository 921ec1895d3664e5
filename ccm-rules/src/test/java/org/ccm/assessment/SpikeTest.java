package org.ccm.assessment;

import java.time.LocalDate;
import org.ccm.finding.Finding;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

class SpikeTest {
    @Test
    void spike() {
        Assessment a = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
        for (Finding f : a.findings()) {
            Proof p = a.proofOf(f);
            if (java.util.Set.of("GNB", "LBN", "ZAF", "GMB", "CMR", "GIN", "BRN")
                    .contains(f.state().value()))
                System.out.println(f.id() + " " + f.certainty() + " | " + p.because() + " | " + p.sources() + " next "
                        + a.nextChangeOf(f).orElse(null));
        }
        System.out.println(
                a.proofOf(a.finding("clearance-extension-request-due:LBN:1").orElseThrow())
                        .tree());
        System.out.println(a.nextChange());
        a.obligations().stream()
                .filter(o ->
                        java.util.Set.of("3", "4").contains(o.article()) && o.status() != Obligation.Status.FULFILLED)
                .forEach(o -> System.out.println(o.state() + " " + o.article() + " " + o.status() + " "
                        + o.deadline().orElse(null) + " " + o.certainty()));
        System.out.println(
                a.standings().stream().filter(StateStanding::countsByDeposit).count() + " "
                        + a.standings().stream()
                                .filter(s -> s.standing() == Standing.STATE_PARTY)
                                .count());
        for (int i = 0; i < 300; i++) {
            long t = System.nanoTime();
            Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
            if (i % 50 == 49) System.out.println((System.nanoTime() - t) / 1000);
        }
        long t = System.nanoTime();
        Assessment b = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
        b.proofOf(b.findings().get(0));
        long u = System.nanoTime();
        b.nextChangeOf(b.findings().get(0));
        System.out.println("proofs " + (u - t) / 1000 + " next " + (System.nanoTime() - u) / 1000);
        System.out.println(StateCode.of("LTU") + " "
                + Rulebook.standard()
                        .assess(Register.reference(), LocalDate.of(2025, 3, 7))
                        .of(StateCode.of("LTU")));
    }
}
