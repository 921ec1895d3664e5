package org.ccm.figures;

import java.time.LocalDate;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

class PeekTest {
    @Test
    void peek() {
        for (String d : new String[] {"2019-11-20", "2026-02-20"}) {
            Figures f = Figures.of(Rulebook.standard().assess(Register.reference(), LocalDate.parse(d)));
            System.out.println("#### " + d + f.partyCounts());
            System.out.println(f.targets());
            f.reportingRates().rates().forEach(r -> {
                if (r.region().isEmpty() || r.reportingYear().isEmpty())
                    System.out.println(r.duty() + " " + r.reportingYear() + r.region() + " due " + r.due() + " rec "
                            + r.received() + " miss " + r.missing() + " " + r.share());
            });
            System.out.println(f.overdueByAge());
            f.missedYears().forEach(System.out::println);
            f.groupGaps()
                    .forEach(g -> System.out.println(g.kind() + " " + g.name() + " " + g.members() + " = "
                            + g.statesParties().size() + "+" + g.signatories().size() + "+"
                            + g.outside().size() + "+" + g.withdrawn().size()));
            f.candidateRanking()
                    .candidates()
                    .forEach(c -> System.out.println(c.state().code() + " "
                            + c.limbs().keySet() + " " + c.established() + " " + c.unverified() + " "
                            + c.signals().stream()
                                    .map(s -> s.name().word() + " " + s.on() + " " + s.weight()
                                            + (s.certainty() == org.ccm.time.Certainty.UNVERIFIED ? "?" : ""))
                                    .toList()));
            System.out.println(f.voteLists().votedYesNotParty().size() + " " + f.voteLists());
        }
    }
}
