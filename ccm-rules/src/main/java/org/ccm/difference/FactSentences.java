package org.ccm.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ccm.asof.AssistanceOnRecord;
import org.ccm.asof.Ballot;
import org.ccm.asof.Clarification;
import org.ccm.asof.CoalitionOnRecord;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.CompletionNotDeclared;
import org.ccm.asof.Contact;
import org.ccm.asof.Contradiction;
import org.ccm.asof.Deposit;
import org.ccm.asof.Episode;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.MineBanParty;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.asof.PositiveStep;
import org.ccm.asof.Promised;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.asof.Receipt;
import org.ccm.asof.RecentRequest;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Request;
import org.ccm.asof.Retention;
import org.ccm.asof.Signature;
import org.ccm.asof.UseOnRecord;
import org.ccm.asof.VictimMeasureOnRecord;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.assistance.CountryCoalition;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;
import org.ccm.wording.Wording;

/** Says in a sentence of a language what the record shows, and what became of it. */
final class FactSentences {

    private final Register register;
    private final Phrases phrases;
    private final Wording wording;

    FactSentences(Register register, Locale language) {
        this.register = register;
        this.phrases = Phrases.beside(FactSentences.class, "sentences", language);
        this.wording = phrases.wording();
    }

    /** A sentence about days, parameters, rules or the record as a whole. */
    String say(String key, Object... values) {
        return phrases.of(key, values);
    }

    /** A date with the preposition that goes with it. */
    String when(PartialDate date) {
        if (!date.exact() && !date.month() && date.first().getYear() < 1990) {
            return say("when.unknown");
        }
        return date.exact() || date.toString().indexOf('/') < 0
                ? wording.when(date)
                : say("when.span", date.first(), date.last());
    }

    String name(StateCode code) {
        return register.state(code).map(wording::state).orElse(code.value());
    }

    /** A kind of findings: in English by the name that commands know it by, else by its heading. */
    String kind(Kind kind) {
        return english() ? kind.name() : wording.inSentence(wording.kind(kind));
    }

    /** The value of a parameter, or that there is none. */
    String value(Optional<Parameter> parameter) {
        return parameter.map(wording::value).orElseGet(() -> say("parameter.none"));
    }

    /** The date of a publication; in English a month stands as the record has it. */
    private String publishedOn(ReportListedMissing row) {
        boolean asRecorded = english() && !row.listedOn().exact();
        return asRecorded ? row.listedOn().toString() : wording.period(row.listedOn());
    }

    private boolean english() {
        return wording.locale().equals(Locale.ENGLISH);
    }

    private String report(Matter matter) {
        return wording.format("report." + matter.duty().word(), Integer.toString(matter.number()));
    }

    private String duty(Duty duty) {
        return wording.text("duty." + duty.word());
    }

    /** What a fact says, or empty for what is no such fact. */
    Optional<String> of(Object fact) {
        if (fact instanceof Receipt receipt) {
            return said(
                    "receipt",
                    name(receipt.state()),
                    report(receipt.matter()),
                    when(receipt.receivedOn()),
                    possibly(receipt.occurrence()));
        } else if (fact instanceof ListedMissing listing) {
            return said(
                    "listed",
                    name(listing.matter().state()),
                    report(listing.matter()),
                    publishedOn(listing.row()),
                    noLonger(listing.inForce()));
        } else if (fact instanceof Contradiction conflict) {
            return said(
                    "contradicted",
                    name(conflict.matter().state()),
                    report(conflict.matter()),
                    when(conflict.receivedOn()),
                    publishedOn(conflict.listing()),
                    noLonger(conflict.current()));
        }
        return ofDuty(fact);
    }

    private Optional<String> ofDuty(Object fact) {
        if (fact instanceof Grant grant) {
            return said(
                    "grant",
                    name(grant.state()),
                    duty(grant.duty()),
                    grant.number(),
                    grant.newDeadline(),
                    wording.meeting(grant.meeting()),
                    possibly(grant.occurrence()));
        } else if (fact instanceof Request request) {
            return said(
                    "request",
                    name(request.state()),
                    duty(request.duty()),
                    when(request.requestedOn()),
                    wording.meeting(request.meeting()),
                    possibly(request.occurrence()));
        } else if (fact instanceof RecentRequest request) {
            Matter matter = request.matter();
            return said("recent-request", name(matter.state()), duty(matter.duty()));
        } else if (fact instanceof Episode episode) {
            String rows = episode.rows().stream().map(this::row).distinct().collect(Collectors.joining(", "));
            return said("episode." + word(episode.ended()), name(episode.state()), duty(episode.duty()), rows);
        } else if (fact instanceof CompletionNotDeclared completion) {
            return said("completion-not-declared", name(completion.state()), completion.completedBy());
        }
        return ofState(fact);
    }

    private Optional<String> ofState(Object fact) {
        if (fact instanceof Deposit deposit) {
            return said("deposit", name(deposit.state()), deposit.on());
        } else if (fact instanceof Signature signature) {
            return said("signature", name(signature.state()), signature.on());
        } else if (fact instanceof WithdrawalNotice notice) {
            return said("withdrawal-notice", name(notice.state()), notice.receivedOn());
        } else if (fact instanceof Ballot ballot) {
            return said(
                    "ballot",
                    ballot.resolution(),
                    ballot.votedOn(),
                    say("cast." + ballot.cast().word()));
        } else if (fact instanceof MineBanParty party) {
            return said("mine-ban-party", name(party.state()));
        } else if (fact instanceof PositiveStep step) {
            return said("positive-step", name(step.state()));
        } else if (fact instanceof Retention retention) {
            return said("retention", name(retention.state()), Integer.toString(retention.since()));
        } else if (fact instanceof VictimsOnRecord victims) {
            return said("victims", name(victims.state()));
        } else if (fact instanceof Contact contact) {
            return said("contact", name(contact.state()));
        }
        return ofWords(fact);
    }

    private Optional<String> ofWords(Object fact) {
        if (fact instanceof Clarification request) {
            return said(
                    "clarification." + word(request.answered()),
                    name(request.state()),
                    name(request.requesting()),
                    request.submittedOn());
        } else if (fact instanceof Promised promise) {
            return said(
                    "promised",
                    name(promise.state()),
                    when(promise.madeOn()),
                    where(promise.where()),
                    wording.word(promise.act()),
                    promise.asked() == Occurrence.NOT_YET ? "" : say("since"));
        }
        return ofMeasure(fact);
    }

    /** Where something was announced, which the record has as text. */
    private String where(String place) {
        return wording.find("where." + place.replace(' ', '_'))
                .map(wording::inSentence)
                .orElse(place);
    }

    private Optional<String> ofMeasure(Object fact) {
        if (fact instanceof VictimMeasureOnRecord measure) {
            return said(
                    "victim-measure",
                    name(measure.state()),
                    wording.word(measure.measure()),
                    wording.word(measure.reported()));
        } else if (fact instanceof CoalitionOnRecord coalition) {
            return said("coalition", name(coalition.state()), coalition.article(), possibly(coalition.occurrence()));
        } else if (fact instanceof AssistanceOnRecord assistance
                && assistance.rows().stream().allMatch(CountryCoalition.class::isInstance)) {
            // A coalition, which answers requests as assistance does.
            return said("coalition", name(assistance.state()), assistance.article(), possibly(assistance.occurrence()));
        } else if (fact instanceof AssistanceOnRecord assistance) {
            return said(
                    "assistance." + assistance.role().word(),
                    name(assistance.state()),
                    assistance.article(),
                    assistance.year(),
                    possibly(assistance.occurrence()));
        } else if (fact instanceof ProspectiveDuty duty) {
            return said("prospective-duty", name(duty.state()), duty.article());
        } else if (fact instanceof NationalMeasureOnRecord measure) {
            return said("national-measure", name(measure.state()), wording.word(measure.status()));
        } else if (fact instanceof UseOnRecord use) {
            return said("use", name(use.user()), name(use.location()), use.year(), wording.word(use.standing()));
        }
        return ofTheRecord(fact);
    }

    private Optional<String> ofTheRecord(Object fact) {
        if (fact instanceof CompleteRecord complete) {
            return said("complete-record", wording.constant(complete.part()));
        } else if (fact instanceof ReportingYear year) {
            return said("reporting-year", year.listedFrom(), year.year());
        } else if (fact instanceof MeetingCalendar) {
            return said("calendar");
        }
        return Optional.empty();
    }

    /** For which years something has come to be on record about the annual reports of a State, and for which no longer. */
    String years(StateCode state, SortedSet<Integer> more, SortedSet<Integer> fewer) {
        List<String> said = new ArrayList<>();
        if (!more.isEmpty()) {
            said.add(say("years.more", name(state), list(more)));
        }
        if (!fewer.isEmpty()) {
            said.add(say("years.fewer", name(state), list(fewer)));
        }
        return String.join(" ", said);
    }

    private static String list(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String row(Fact row) {
        if (row instanceof StockpileEvent event) {
            return wording.word(event.kind()) + " " + when(event.happenedOn());
        } else if (row instanceof ClearanceEvent event) {
            return wording.word(event.kind())
                    + event.happenedOn().map(date -> " " + when(date)).orElse("");
        }
        return say("row.other");
    }

    /** Of something that shows for a time only, why it no longer does. */
    Optional<String> lapsed(Object fact, LocalDate asOf) {
        if (fact instanceof CompleteRecord complete) {
            String part = wording.constant(complete.part());
            return complete.coverage()
                    .completeThrough()
                    .filter(asOf::isAfter)
                    .map(last -> say("lapsed.record-through", part, last))
                    .or(() -> said("lapsed.record", part));
        } else if (fact instanceof ListedMissing listing) {
            return said("lapsed.listing", publishedOn(listing.row()));
        } else if (fact instanceof Contradiction conflict) {
            return said("lapsed.listing", publishedOn(conflict.listing()));
        } else if (fact instanceof RecentRequest request) {
            return said("lapsed.request", name(request.matter().state()));
        }
        return Optional.empty();
    }

    private static String word(Occurrence occurrence) {
        return occurrence.name().toLowerCase(Locale.ROOT);
    }

    private String possibly(Occurrence occurrence) {
        return occurrence == Occurrence.CERTAINLY ? "" : say("possibly");
    }

    private String noLonger(boolean shows) {
        return shows ? "" : say("no-longer");
    }

    private Optional<String> said(String key, Object... values) {
        return Optional.of(say(key, values));
    }
}
