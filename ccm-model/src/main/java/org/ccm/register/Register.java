package org.ccm.register;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.Contribution;
import org.ccm.machinery.Coordinator;
import org.ccm.machinery.Meeting;
import org.ccm.machinery.PlannedAction;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Target;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteTotal;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.CcmStyle;
import org.ccm.source.Coverage;
import org.ccm.source.Fact;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileStatus;
import org.immutables.value.Value;

/**
 * An immutable snapshot of facts, each with its sources and confidence; whole and by the rules, or not at all.
 *
 * <pre>{@code
 * Register register = Register.reference();
 * register.state(StateCode.of("GNB")).get().name()   // Guinea-Bissau
 * register.recordEnds()                              // 2026-02-20
 * }</pre>
 */
@Value.Immutable
@CcmStyle
public interface Register {

    /** The rows of states.csv. */
    List<State> states();

    /** The rows of memberships.csv. */
    List<Membership> memberships();

    /** The rows of adherence.csv. */
    List<TreatyAction> treatyActions();

    /** The rows of other_treaties.csv. */
    List<OtherTreatyStanding> otherTreaties();

    /** The rows of meetings.csv. */
    List<Meeting> meetings();

    /** The rows of stockpiles.csv. */
    List<StockpileEvent> stockpileEvents();

    /** The rows of stockpile_status.csv. */
    List<StockpileStatus> stockpileStatuses();

    /** The rows of clearance.csv. */
    List<ClearanceEvent> clearanceEvents();

    /** The rows of transparency_reports.csv. */
    List<TransparencyReport> transparencyReports();

    /** The rows of reports_listed_missing.csv. */
    List<ReportListedMissing> reportsListedMissing();

    /** The rows of votes.csv. */
    List<Vote> votes();

    /** The rows of vote_totals.csv. */
    List<VoteTotal> voteTotals();

    /** The rows of signals.csv. */
    List<Signal> signals();

    /** The rows of possession.csv. */
    List<Possession> possessions();

    /** The rows of victim_assistance.csv. */
    List<VictimAssistance> victimAssistance();

    /** The rows of national_measures.csv. */
    List<NationalMeasure> nationalMeasures();

    /** The rows of country_coalitions.csv. */
    List<CountryCoalition> countryCoalitions();

    /** The rows of cooperation.csv. */
    List<Cooperation> cooperations();

    /** The rows of use_incidents.csv. */
    List<UseIncident> useIncidents();

    /** The rows of contributions.csv. */
    List<Contribution> contributions();

    /** The rows of targets.csv. */
    List<Target> targets();

    /** The rows of action_plan.csv. */
    List<PlannedAction> plannedActions();

    /** The rows of coordinators.csv. */
    List<Coordinator> coordinators();

    /** The rows of engagement.csv. */
    List<Engagement> engagements();

    /** The rows of credentials_disputed.csv. */
    List<CredentialsDispute> credentialsDisputes();

    /** The rows of clarification_requests.csv. */
    List<ClarificationRequest> clarificationRequests();

    /** The rows of promises.csv. */
    List<Promise> promises();

    /** The rows of prognoses.csv. */
    List<Prognosis> prognoses();

    /** The rows of coverage.csv. */
    List<Coverage> coverages();

    /** The rows of sources.csv. */
    List<Source> sources();

    /** The State with this code, if the register knows it. */
    default Optional<State> state(StateCode code) {
        return Optional.ofNullable(statesByCode().get(code));
    }

    /** The source with this id, if the register knows it. */
    default Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sourcesById().get(id));
    }

    /** The meeting with this id, for example "9MSP" or "2RC.1", if the register knows it. */
    default Optional<Meeting> meeting(String id) {
        return Optional.ofNullable(meetingsById().get(id));
    }

    /** All States by their code, in the order of {@link #states()}. */
    @Value.Lazy
    default Map<StateCode, State> statesByCode() {
        Map<StateCode, State> byCode = new LinkedHashMap<>();
        for (State state : states()) {
            byCode.put(state.code(), state);
        }
        return Collections.unmodifiableMap(byCode);
    }

    /** All sources by their id, in the order of {@link #sources()}. */
    @Value.Lazy
    default Map<SourceId, Source> sourcesById() {
        Map<SourceId, Source> byId = new LinkedHashMap<>();
        for (Source source : sources()) {
            byId.put(source.id(), source);
        }
        return Collections.unmodifiableMap(byId);
    }

    /** All meetings by their id, in the order of {@link #meetings()}. */
    @Value.Lazy
    default Map<String, Meeting> meetingsById() {
        Map<String, Meeting> byId = new LinkedHashMap<>();
        for (Meeting meeting : meetings()) {
            byId.put(meeting.id(), meeting);
        }
        return Collections.unmodifiableMap(byId);
    }

    /**
     * The last day for which the register can speak: the latest {@code complete_through} of its coverage. Without
     * coverage the latest exactly known day on which something on record happened, calendar and deadlines apart; without
     * such a day 3 December 2008, when the Convention was opened for signature.
     */
    @Value.Lazy
    default LocalDate recordEnds() {
        LocalDate latest = LocalDate.MIN;
        for (Coverage coverage : coverages()) {
            LocalDate through = coverage.completeThrough().orElse(latest);
            latest = through.isAfter(latest) ? through : latest;
        }
        return latest.equals(LocalDate.MIN) ? RecordEnd.ofFacts(this) : latest;
    }

    /**
     * The register that comes with the library: facts about every State and the Convention from public sources, up to
     * 20 February 2026. It is read once, at the first call.
     */
    static Register reference() {
        return ReferenceRegister.REGISTER;
    }

    /**
     * Reads the register in a directory; the reference register's README.md says what its files hold.
     *
     * @throws RegisterException with all problems of all files, if there are any, whatever the files hold
     */
    static Register load(Path directory) {
        return RegisterReader.read(new RegisterFiles.Directory(directory));
    }

    /**
     * Writes all tables, empty ones too, into a directory, which is made if need be; {@link #load} reads an equal
     * register from it. Files of the same names are replaced, others left alone.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    default void writeTo(Path directory) {
        RegisterWriter.write(this, directory);
    }

    /**
     * The register of these tables, as {@link #tables} gives them: by the name of each its rows, and of each row the cells
     * by the names of their columns. A column that is not there is empty; an optional table need not be there.
     *
     * <pre>{@code
     * Register.ofTables(json.readValue(text, new TypeReference<>() {}))   // with Jackson, for instance
     * }</pre>
     *
     * @throws RegisterException with all problems of all tables, if there are any; the line of each is the row's place in
     *     its table, from 1
     */
    static Register ofTables(Map<String, ? extends List<? extends Map<String, String>>> tables) {
        return PlainTables.read(tables);
    }

    /**
     * All tables by their names, empty ones too, as maps, lists and texts, which any library for JSON writes as they are;
     * {@link #ofTables} makes an equal register of them. An empty cell is left out of its row. Nothing can be modified.
     */
    default Map<String, List<Map<String, String>>> tables() {
        return PlainTables.of(this);
    }

    /**
     * This register with more rows, which obey the same rules; only the tables that they belong to are reviewed again.
     *
     * @throws RegisterException with all problems, if there are any; the line of each is the row's place in the list,
     *     from 1
     */
    default Register with(List<RegisterRow> more) {
        return RegisterReviser.add(this, more);
    }

    /**
     * This register without some rows and with others, which obey the same rules.
     *
     * @param withdrawn the rows that go; what the register does not have is passed over
     * @param added puts in the rows that come
     * @throws RegisterException with all problems, if there are any
     */
    default Register revised(Set<? extends Fact> withdrawn, Consumer<Builder> added) {
        Ledger ledger = Ledger.of(this);
        ledger.revise(withdrawn, added);
        return ledger.register();
    }

    /** Starts an empty register. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the rows of a register. */
    final class Builder extends ImmutableRegister.Builder {
        Builder() {}

        /**
         * The register with these rows, which obey the same rules as those of one that is read.
         *
         * @throws RegisterException with all problems, if there are any; they name files and lines as
         *     {@link Register#writeTo} would write them
         */
        @Override
        public Register build() {
            return RegisterReader.review(super.build());
        }

        /** The register with rows that obey the rules already. */
        Register buildReviewed() {
            return super.build();
        }
    }
}
