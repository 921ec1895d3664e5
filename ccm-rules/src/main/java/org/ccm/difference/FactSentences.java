package org.ccm.difference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ccm.asof.AssistanceOnRecord;
import org.ccm.asof.Ballot;
import org.ccm.asof.CoalitionOnRecord;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.CompletionNotDeclared;
import org.ccm.asof.Contradiction;
import org.ccm.asof.Deposit;
import org.ccm.asof.Episode;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.MineBanParty;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.asof.PositiveStep;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.asof.Receipt;
import org.ccm.asof.RecentRequest;
import org.ccm.asof.RecordPart;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Request;
import org.ccm.asof.Retention;
import org.ccm.asof.Signature;
import org.ccm.asof.UseOnRecord;
import org.ccm.asof.VictimMeasureOnRecord;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.Reported;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.source.Fact;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** Says in a sentence what the record shows. */
final class FactSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final Register register;

    FactSentences(Register register) {
        this.register = register;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date with the preposition that goes with it. */
    static String when(PartialDate date) {
        if (date.exact()) {
            return "on " + day(date.first());
        } else if (date.month()) {
            return "in " + MONTH.format(date.first());
        } else if (date.first().getYear() < 1990) {
            return "on an unknown day";
        }
        return date.toString().indexOf('/') < 0
                ? "in " + date
                : "between " + day(date.first()) + " and " + day(date.last());
    }

    String name(StateCode code) {
        return register.state(code).map(State::name).orElse(code.value());
    }

    private String report(Matter matter) {
        return "The "
                + (matter.duty() == Duty.INITIAL_REPORT ? "initial report" : "annual report for " + matter.number())
                + " of " + name(matter.state());
    }

    static String duty(Duty duty) {
        return duty.word().replace('-', ' ');
    }

    /** The part of the record, as proofs name it. */
    static String part(RecordPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a fact says, or empty for what is no such fact. */
    Optional<String> of(Object fact) {
        if (fact instanceof Receipt receipt) {
            return said(report(receipt.matter()) + " was received " + when(receipt.receivedOn())
                    + possibly(receipt.occurrence()));
        } else if (fact instanceof ListedMissing listing) {
            return said(report(listing.matter()) + " is listed as missing by a publication of "
                    + on(listing.row().listedOn()) + (listing.inForce() ? "" : ", which shows it no longer"));
        } else if (fact instanceof Contradiction conflict) {
            return said(report(conflict.matter()) + ", on record as received " + when(conflict.receivedOn())
                    + ", is listed as missing by a publication of "
                    + on(conflict.listing().listedOn()) + (conflict.current() ? "" : ", which shows it no longer"));
        } else if (fact instanceof Grant grant) {
            return said("Extension " + grant.number() + " of " + name(grant.state()) + " for " + duty(grant.duty())
                    + ", to " + day(grant.newDeadline()) + ", was granted by or under " + grant.meeting()
                    + possibly(grant.occurrence()));
        } else if (fact instanceof Request request) {
            return said(name(request.state()) + " requested an extension for " + duty(request.duty()) + " "
                    + when(request.requestedOn()) + ", which " + request.meeting() + " is to decide"
                    + possibly(request.occurrence()));
        } else if (fact instanceof RecentRequest request) {
            return said("A recent request of " + name(request.matter().state()) + " for an extension shows that its"
                    + " duty of " + duty(request.matter().duty()) + " was open");
        } else if (fact instanceof Episode episode) {
            return said(episode(episode));
        } else if (fact instanceof CompletionNotDeclared completion) {
            return said(name(completion.state()) + " has completed clearance by " + day(completion.completedBy())
                    + " and has not certainly declared compliance");
        }
        return ofState(fact);
    }

    private Optional<String> ofState(Object fact) {
        if (fact instanceof Deposit deposit) {
            return said(name(deposit.state()) + " deposited its instrument on " + day(deposit.on()));
        } else if (fact instanceof Signature signature) {
            return said(name(signature.state()) + " signed on " + day(signature.on()));
        } else if (fact instanceof WithdrawalNotice notice) {
            return said("The Depositary received the notice of withdrawal of " + name(notice.state()) + " on "
                    + day(notice.receivedOn()));
        } else if (fact instanceof Ballot ballot) {
            return said("The vote on " + ballot.resolution() + " of " + day(ballot.votedOn()) + ": "
                    + ballot.cast().word());
        } else if (fact instanceof MineBanParty party) {
            return said(name(party.state()) + " is party to the Anti-Personnel Mine Ban Convention");
        } else if (fact instanceof PositiveStep step) {
            return said(
                    name(step.state()) + " made a declaration in support, reported voluntarily or took interim steps");
        } else if (fact instanceof Retention retention) {
            return said(name(retention.state()) + " retained munitions, on record since " + retention.since());
        } else if (fact instanceof VictimsOnRecord victims) {
            return said(name(victims.state()) + " has cluster munition victims");
        }
        return ofMeasure(fact);
    }

    private Optional<String> ofMeasure(Object fact) {
        if (fact instanceof VictimMeasureOnRecord measure) {
            String what = measure.measure().word().replace('-', ' ');
            return said("The latest information on a " + what + " of " + name(measure.state()) + " for victims: "
                    + reported(measure.reported()));
        } else if (fact instanceof CoalitionOnRecord coalition) {
            return said("A country coalition of " + name(coalition.state()) + " for Article " + coalition.article()
                    + " is on record" + possibly(coalition.occurrence()));
        } else if (fact instanceof AssistanceOnRecord assistance) {
            String did =
                    assistance.role() == AssistanceRole.REQUESTED ? " asked for assistance" : " received assistance";
            return said(name(assistance.state()) + did + " for Article " + assistance.article() + " in "
                    + assistance.year() + possibly(assistance.occurrence()));
        } else if (fact instanceof ProspectiveDuty duty) {
            return said(name(duty.state()) + " would have a duty under Article " + duty.article());
        } else if (fact instanceof NationalMeasureOnRecord measure) {
            return said("The latest information on the implementing law of " + name(measure.state()) + ": "
                    + measure.status().word().replace('_', ' '));
        } else if (fact instanceof UseOnRecord use) {
            return said("Use by " + name(use.user()) + " in " + name(use.location()) + ", begun in " + use.year()
                    + ", as its source has it: " + use.standing().word().replace('_', ' '));
        }
        return ofTheRecord(fact);
    }

    private static String reported(Reported reported) {
        return switch (reported) {
            case YES -> "reported";
            case NONE_REPORTED -> "none reported";
            case UNKNOWN -> "unknown";
        };
    }

    private static Optional<String> ofTheRecord(Object fact) {
        if (fact instanceof CompleteRecord complete) {
            return said("The record of " + part(complete.part()) + " is complete on the day");
        } else if (fact instanceof ReportingYear year) {
            return said("From " + day(year.listedFrom()) + " on annual reports for " + year.year() + " are due");
        } else if (fact instanceof MeetingCalendar) {
            return said("The calendar of meetings is another");
        }
        return Optional.empty();
    }

    /** For which years something has come to be on record about the annual reports of a State, and for which no longer. */
    String years(StateCode state, SortedSet<Integer> more, SortedSet<Integer> fewer) {
        String reports = " on record about the annual reports of " + name(state) + " for ";
        List<String> said = new ArrayList<>();
        if (!more.isEmpty()) {
            said.add("Something is" + reports + list(more) + ".");
        }
        if (!fewer.isEmpty()) {
            said.add("Nothing is" + reports + list(fewer) + ".");
        }
        return String.join(" ", said);
    }

    private static String list(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String episode(Episode episode) {
        String rows = episode.rows().stream().map(FactSentences::row).distinct().collect(Collectors.joining(", "));
        String duty = "The duty of " + duty(episode.duty()) + " of " + name(episode.state());
        return switch (episode.ended()) {
            case CERTAINLY -> duty + " is fulfilled (" + rows + ")";
            case POSSIBLY -> duty + " is possibly fulfilled (" + rows + ")";
            case NOT_YET -> duty + " has begun (" + rows + ")";
        };
    }

    private static String row(Fact row) {
        if (row instanceof StockpileEvent event) {
            return event(event.kind(), Optional.of(event.happenedOn()));
        } else if (row instanceof ClearanceEvent event) {
            return event(event.kind(), event.happenedOn());
        }
        return "another row";
    }

    private static String event(Word kind, Optional<PartialDate> on) {
        return kind.word().replace('_', ' ') + on.map(date -> " " + when(date)).orElse("");
    }

    private static String on(PartialDate date) {
        return date.exact() ? day(date.first()) : date.toString();
    }

    /** Of something that shows for a time only, why it no longer does. */
    Optional<String> lapsed(Object fact, LocalDate asOf) {
        if (fact instanceof CompleteRecord complete) {
            String part = "The record of " + part(complete.part()) + " is ";
            return complete.coverage()
                    .completeThrough()
                    .filter(asOf::isAfter)
                    .map(last -> part + "complete through " + day(last) + ", and not beyond.")
                    .or(() -> said(part + "not known to be complete"));
        } else if (fact instanceof ListedMissing listing) {
            return said("The publication of " + listed(listing.row()) + " lies too far back to show that the report is"
                    + " still missing");
        } else if (fact instanceof Contradiction conflict) {
            return said("The publication of " + listed(conflict.listing())
                    + " lies too far back to show that the report" + " is still missing");
        } else if (fact instanceof RecentRequest request) {
            return said("The request of " + name(request.matter().state())
                    + " for an extension lies too far back to show that its duty is still open");
        }
        return Optional.empty();
    }

    private static String listed(ReportListedMissing row) {
        return on(row.listedOn());
    }

    private static String possibly(Occurrence occurrence) {
        return occurrence == Occurrence.CERTAINLY ? "" : ", and so only possibly by this day";
    }

    private static Optional<String> said(String text) {
        return Optional.of(text + ".");
    }
}
