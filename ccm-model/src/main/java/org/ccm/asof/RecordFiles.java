package org.ccm.asof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.asof.FileKey.Part;
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
import org.ccm.machinery.Meeting;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.register.Revision;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Coverage;
import org.ccm.state.Membership;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.jspecify.annotations.Nullable;

/** The rows of a register, sorted into files. When rows come or go, only the files they belong to are made anew. */
final class RecordFiles {

    /** The sorts of files that look into the calendar. */
    private static final Set<Part> OF_MEETINGS = EnumSet.of(Part.STOCKPILES, Part.CLEARANCE, Part.PROMISES);

    private static final Comparator<FileKey> IN_ORDER = Comparator.comparing(FileKey::part);

    private final Parameters parameters;
    private final Map<StateCode, StateRows> states = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Coverage> coverages = new ArrayList<>();
    private final List<OtherTreatyStanding> otherTreaties = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Engagement> toGroups = new ArrayList<>();
    private final Map<FileKey, RecordFile> files = new HashMap<>();
    private Calendar calendar = new Calendar(List.of(), List.of());

    private RecordFiles(Parameters parameters) {
        this.parameters = parameters;
    }

    static RecordFiles of(Register register, Parameters parameters) {
        RecordFiles files = new RecordFiles(parameters);
        Set<FileKey> keys = new HashSet<>();
        for (Part part : List.of(Part.CALENDAR, Part.COVERAGE, Part.YEARS, Part.MINE_BAN, Part.VOTES)) {
            keys.add(FileKey.of(part));
        }
        Stream.of(
                        register.meetings(),
                        register.coverages(),
                        register.treatyActions(),
                        register.transparencyReports(),
                        register.reportsListedMissing(),
                        register.stockpileEvents(),
                        register.clearanceEvents(),
                        register.victimAssistance(),
                        register.signals(),
                        register.countryCoalitions(),
                        register.cooperations(),
                        register.possessions(),
                        register.nationalMeasures(),
                        register.useIncidents(),
                        register.engagements(),
                        register.clarificationRequests(),
                        register.promises(),
                        register.prognoses(),
                        register.otherTreaties(),
                        register.votes(),
                        // After the outreach: then no row looks for those whom it addressed.
                        register.memberships())
                .flatMap(List::stream)
                .forEach(row -> files.sort(row, true, keys::add));
        files.make(keys);
        return files;
    }

    /** All files. */
    Collection<RecordFile> all() {
        return files.values();
    }

    Map<FileKey, RecordFile> byKey() {
        return files;
    }

    /** Takes rows out and puts others in; gives the keys of the files that were made anew, or are no more. */
    Set<FileKey> revise(Revision revision) {
        Set<FileKey> keys = new HashSet<>();
        revision.withdrawn().forEach(row -> sort(row, false, keys::add));
        revision.added().forEach(row -> sort(row, true, keys::add));
        if (keys.contains(FileKey.of(Part.CALENDAR))) {
            // When an extension was asked for and granted depends on the meetings.
            files.keySet().stream()
                    .filter(key -> OF_MEETINGS.contains(key.part()))
                    .forEach(keys::add);
        }
        make(keys);
        return keys;
    }

    /** Moves a row in or out, and names the files it belongs to; rows of other tables belong to none. */
    private void sort(Object fact, boolean in, Consumer<FileKey> keys) {
        if (fact instanceof TransparencyReport row) {
            move(row, in, rows(row.state()).reports);
            if (row.kind() == ReportKind.VOLUNTARY) {
                keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
            } else {
                report(StateRows.matter(row), keys);
            }
        } else if (fact instanceof ReportListedMissing row) {
            move(row, in, rows(row.state()).listings);
            report(StateRows.matter(row), keys);
        } else if (fact instanceof TreatyAction row) {
            move(row, in, rows(row.state()).actions);
            keys.accept(FileKey.of(Part.CONSENT, row.state()));
            keys.accept(FileKey.of(Part.REPORTING, row.state()));
        } else if (fact instanceof StockpileEvent row) {
            move(row, in, rows(row.state()).stockpiles);
            keys.accept(FileKey.of(Part.STOCKPILES, row.state()));
            keys.accept(FileKey.of(Part.PROMISES, row.state()));
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
        } else if (fact instanceof ClearanceEvent row) {
            move(row, in, rows(row.state()).clearance);
            keys.accept(FileKey.of(Part.CLEARANCE, row.state()));
            keys.accept(FileKey.of(Part.PROSPECTS, row.state()));
            keys.accept(FileKey.of(Part.PROMISES, row.state()));
        } else if (fact instanceof VictimAssistance row) {
            move(row, in, rows(row.state()).victims);
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
            keys.accept(FileKey.of(Part.ASSISTANCE, row.state()));
        } else if (fact instanceof Signal row) {
            move(row, in, rows(row.state()).signals);
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
        } else {
            sortMeasure(fact, in, keys);
        }
    }

    /** Of a use whose user is no State, nothing shows about a State. */
    private void sortMeasure(Object fact, boolean in, Consumer<FileKey> keys) {
        if (fact instanceof CountryCoalition row) {
            move(row, in, rows(row.affected()).coalitions);
            keys.accept(FileKey.of(Part.ASSISTANCE, row.affected()));
        } else if (fact instanceof Cooperation row) {
            move(row, in, rows(row.recipient()).cooperations);
            keys.accept(FileKey.of(Part.ASSISTANCE, row.recipient()));
        } else if (fact instanceof Possession row) {
            move(row, in, rows(row.state()).possessions);
            keys.accept(FileKey.of(Part.PROSPECTS, row.state()));
        } else if (fact instanceof NationalMeasure row) {
            move(row, in, rows(row.state()).measures);
            keys.accept(FileKey.of(Part.NATIONAL_MEASURES, row.state()));
        } else if (fact instanceof UseIncident row) {
            row.userState().ifPresent(user -> {
                move(row, in, rows(user).uses);
                keys.accept(FileKey.of(Part.USE, user));
            });
        } else {
            sortWords(fact, in, keys);
        }
    }

    /** What States were asked and told, and announced. */
    private void sortWords(Object fact, boolean in, Consumer<FileKey> keys) {
        if (fact instanceof Engagement row) {
            sortOutreach(row, in, keys);
        } else if (fact instanceof ClarificationRequest row) {
            move(row, in, rows(row.requested()).clarifications);
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.requested()));
        } else if (fact instanceof Promise row) {
            move(row, in, rows(row.state()).promises);
            keys.accept(FileKey.of(Part.PROMISES, row.state()));
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
        } else if (fact instanceof Prognosis row) {
            move(row, in, rows(row.state()).prognoses);
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
        } else if (fact instanceof Membership row) {
            move(row, in, rows(row.state()).memberships);
            keys.accept(FileKey.of(Part.OTHER_ROWS, row.state()));
        } else {
            sortForAll(fact, in, keys);
        }
    }

    /** Outreach that names no State may have been addressed to the members of an organization. */
    private void sortOutreach(Engagement row, boolean in, Consumer<FileKey> keys) {
        for (StateCode state : row.targets()) {
            move(row, in, rows(state).contacts);
            keys.accept(FileKey.of(Part.OTHER_ROWS, state));
        }
        if (row.targets().isEmpty()) {
            move(row, in, toGroups);
            states.forEach((state, rows) -> {
                if (rows.memberships.stream().anyMatch(membership -> row.addresses(membership.organization()))) {
                    keys.accept(FileKey.of(Part.OTHER_ROWS, state));
                }
            });
        }
    }

    private void sortForAll(Object fact, boolean in, Consumer<FileKey> keys) {
        if (fact instanceof Vote row) {
            move(row, in, votes);
            keys.accept(FileKey.of(Part.VOTES));
        } else if (fact instanceof OtherTreatyStanding row) {
            move(row, in, otherTreaties);
            keys.accept(FileKey.of(Part.MINE_BAN));
        } else if (fact instanceof Meeting row) {
            move(row, in, meetings);
            keys.accept(FileKey.of(Part.CALENDAR));
        } else if (fact instanceof Coverage row) {
            move(row, in, coverages);
            keys.accept(FileKey.of(Part.COVERAGE));
            keys.accept(FileKey.of(Part.CALENDAR));
        }
    }

    private static <R> void move(R row, boolean in, List<R> rows) {
        if (in) {
            rows.add(row);
        } else {
            rows.remove(row);
        }
    }

    private static void report(Matter matter, Consumer<FileKey> keys) {
        keys.accept(FileKey.of(matter));
        if (matter.duty() == Duty.ANNUAL_REPORT) {
            keys.accept(FileKey.of(Part.REPORTING, matter.state()));
        }
    }

    private StateRows rows(StateCode state) {
        return states.computeIfAbsent(state, key -> new StateRows());
    }

    private void make(Set<FileKey> keys) {
        keys.stream().sorted(IN_ORDER).forEach(key -> {
            RecordFile file = file(key);
            if (file == null) {
                files.remove(key);
            } else {
                files.put(key, file);
            }
        });
    }

    private @Nullable RecordFile file(FileKey key) {
        return switch (key.part()) {
            case CALENDAR -> {
                calendar = new Calendar(meetings, coverages);
                yield calendar;
            }
            case COVERAGE -> new CoverageFile(List.copyOf(coverages));
            case YEARS -> ReportingFile.years(parameters.annualReport());
            case MINE_BAN -> new MineBanFile(otherTreaties);
            case VOTES -> new VotingFile(votes);
            default -> file(key, Objects.requireNonNull(key.state()));
        };
    }

    private @Nullable RecordFile file(FileKey key, StateCode state) {
        StateRows rows = rows(state);
        return switch (key.part()) {
            case CONSENT -> new ConsentFile(rows.actions, parameters.term(Limit.WITHDRAWAL));
            case REPORT -> {
                ReportFile file = new ReportFile(
                        Objects.requireNonNull(key.matter()), rows, parameters.term(Limit.LISTING_VALIDITY));
                yield file.empty() ? null : file;
            }
            // A State that has done nothing under the Convention has no reporting history.
            case REPORTING -> rows.actions.isEmpty() ? null : new ReportingFile(state, annualReports(rows));
            case STOCKPILES -> duty(rows.stockpiles.stream().map(DutyEvent::of));
            case CLEARANCE -> duty(rows.clearance.stream().map(DutyEvent::of));
            case ASSISTANCE -> new AssistanceFile(state, rows);
            case PROSPECTS -> new ProspectFile(state, rows);
            case NATIONAL_MEASURES -> new NationalMeasureFile(state, rows.measures);
            case USE -> new UseFile(state, rows.uses);
            case PROMISES -> rows.promises.isEmpty() ? null : new PromiseFile(rows, calendar);
            default -> new StateFile(state, rows, toGroups);
        };
    }

    private List<ReportFile> annualReports(StateRows rows) {
        return Stream.concat(
                        rows.reports.stream()
                                .filter(row -> row.kind() == ReportKind.ANNUAL)
                                .map(StateRows::matter),
                        rows.listings.stream().map(StateRows::matter))
                .filter(matter -> matter.duty() == Duty.ANNUAL_REPORT)
                .distinct()
                .map(matter -> (ReportFile) Objects.requireNonNull(files.get(FileKey.of(matter))))
                .toList();
    }

    private @Nullable RecordFile duty(Stream<Optional<DutyEvent>> found) {
        List<DutyEvent> events = found.flatMap(Optional::stream).toList();
        return events.isEmpty() ? null : new DutyFile(events, calendar, parameters.term(Limit.REQUEST_VALIDITY));
    }
}
