package org.ccm.engine;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ccm.asof.AsOfView;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

class SpikeTest {
    @Test
    void spike() {
        long t0 = System.nanoTime();
        Register r = Register.reference();
        long t1 = System.nanoTime();
        AsOfView v = AsOfView.of(r, Parameters.standard());
        long t2 = System.nanoTime();
        RuleBase b = RuleBase.statute();
        long t3 = System.nanoTime();
        System.out.println("register " + (t1 - t0) / 1000 + " view " + (t2 - t1) / 1000 + " rules " + (t3 - t2) / 1000);
        for (int i = 0; i < 60; i++) {
            long t = System.nanoTime();
            var shown = v.on(LocalDate.of(2019, 11, 20));
            long u = System.nanoTime();
            try (WorkingMemory m = b.open(Parameters.standard().all())) {
                m.show(shown, LocalDate.of(2019, 11, 20));
                var f = m.all(Finding.class);
                long w = System.nanoTime();
                if (i % 10 == 0)
                    System.out.println("view " + (u - t) / 1000 + " shown " + shown.size() + " rest " + (w - u) / 1000
                            + " size " + m.size() + " findings " + f.size());
                if (i == 59) {
                    java.util.Map<String, Long> c = f.stream()
                            .collect(Collectors.groupingBy(
                                    x -> x.kind().name() + "/" + x.certainty(),
                                    java.util.TreeMap::new,
                                    Collectors.counting()));
                    System.out.println(c);

                    Finding g = f.stream()
                            .filter(x -> x.id().equals("initial-report-overdue:GNB"))
                            .findFirst()
                            .orElseThrow();
                    System.out.println(m.justifications(g));
                }
            }
        }
    }
}
