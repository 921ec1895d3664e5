package org.ccm.secondopinion;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.UseFinding;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Use by one State, as its sources have it (TREATY 7, Articles 1 and 21(2)). */
final class RecordedUse {

    private static final Set<EvidenceStanding> RECORDED =
            Set.of(EvidenceStanding.ATTRIBUTED, EvidenceStanding.DOCUMENTED);

    private final StateCode state;
    private final Standing standing;
    private final List<UseIncident> uses;

    RecordedUse(StateCode state, Rows rows, Standing standing) {
        this.state = state;
        this.standing = standing;
        this.uses = rows.uses.stream()
                .filter(row -> row.begunOn().isPresent() || row.endedOn().isPresent())
                .toList();
    }

    private static PartialDate begun(UseIncident row) {
        return row.begunOn().isPresent() ? row.begunOn().get() : row.endedOn().orElseThrow();
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (standing.withdrawnOn(day)) {
            return;
        }
        Map<List<Object>, List<UseIncident>> alike = uses.stream()
                .filter(row -> Days.visible(begun(row), day))
                .collect(groupingBy(row ->
                        List.of(row.location(), begun(row).first().getYear(), RECORDED.contains(row.standing()))));
        alike.values().forEach(rows -> found.accept(finding(rows, day)));
    }

    private Finding finding(List<UseIncident> rows, LocalDate day) {
        UseIncident best =
                rows.stream().min(Comparator.comparing(UseIncident::standing)).orElseThrow();
        List<UseIncident> standingBest =
                rows.stream().filter(row -> row.standing() == best.standing()).toList();
        Certainty certainty = standingBest.stream()
                .map(row -> Days.certainty(row, begun(row), day))
                .reduce(Days::better)
                .orElseThrow();
        boolean bound = standing.boundOn(day) && !standing.entryIntoForce().isAfter(day);
        boolean party =
                bound && rows.stream().anyMatch(row -> !endedAtTheLatest(row).isBefore(standing.entryIntoForce()));
        boolean partyForSure = party
                && standingBest.stream()
                        .filter(row -> Days.certainty(row, begun(row), day) == certainty)
                        .anyMatch(row -> !begun(row).first().isBefore(standing.entryIntoForce())
                                || row.endedOn()
                                        .filter(end -> !end.first().isBefore(standing.entryIntoForce()))
                                        .isPresent());
        Certainty asParty = partyForSure ? certainty.and(standing.depositCertainty()) : Certainty.UNVERIFIED;
        return new UseFinding(
                RECORDED.contains(best.standing()) ? Kind.USE_RECORDED : Kind.USE_ALLEGED,
                state,
                best.location(),
                begun(best).first().getYear(),
                best.standing(),
                Provision.of(party ? "1(1)(a)" : "21(2)"),
                party ? asParty : certainty);
    }

    private static LocalDate endedAtTheLatest(UseIncident row) {
        return row.endedOn().isPresent()
                ? row.endedOn().get().last()
                : begun(row).last();
    }

    void changeDays(Consumer<LocalDate> days) {
        uses.forEach(row -> ChangeDays.of(begun(row), days));
    }
}
