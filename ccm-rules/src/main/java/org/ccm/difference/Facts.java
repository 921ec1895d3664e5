package org.ccm.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.ccm.asof.MineBanParty;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.asof.PositiveStep;
import org.ccm.asof.Promised;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.asof.Receipt;
import org.ccm.asof.RecentRequest;
import org.ccm.asof.ReportedYears;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Request;
import org.ccm.asof.Retention;
import org.ccm.asof.Shown;
import org.ccm.asof.Signature;
import org.ccm.asof.UseOnRecord;
import org.ccm.asof.VictimMeasureOnRecord;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.assistance.AssistanceRole;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.ImplementationFinding;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.report.ReportListedMissing;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.PartialDate;

/** What can be asked of all facts that the record shows, whatever they are. */
final class Facts {

    private Facts() {}

    /** The matter a fact is about. */
    static Optional<Matter> matter(Object fact) {
        if (fact instanceof Receipt receipt) {
            return Optional.of(receipt.matter());
        } else if (fact instanceof ListedMissing listing) {
            return Optional.of(listing.matter());
        } else if (fact instanceof Contradiction conflict) {
            return Optional.of(conflict.matter());
        } else if (fact instanceof Episode episode) {
            return Optional.of(episode.matter());
        } else if (fact instanceof Grant grant) {
            return Optional.of(grant.matter());
        } else if (fact instanceof Request request) {
            return Optional.of(request.matter());
        } else if (fact instanceof RecentRequest request) {
            return Optional.of(request.matter());
        } else if (fact instanceof CompletionNotDeclared completion) {
            return Optional.of(completion.matter());
        }
        return Optional.empty();
    }

    /** The State a fact is about; empty where it is about the record or the calendar. */
    static Optional<StateCode> state(Object fact) {
        Optional<Matter> matter = matter(fact);
        if (matter.isPresent()) {
            return matter.map(Matter::state);
        } else if (fact instanceof Deposit deposit) {
            return Optional.of(deposit.state());
        } else if (fact instanceof Signature signature) {
            return Optional.of(signature.state());
        } else if (fact instanceof WithdrawalNotice notice) {
            return Optional.of(notice.state());
        } else if (fact instanceof Ballot ballot) {
            return Optional.of(ballot.state());
        } else if (fact instanceof MineBanParty party) {
            return Optional.of(party.state());
        } else if (fact instanceof PositiveStep step) {
            return Optional.of(step.state());
        } else if (fact instanceof Retention retention) {
            return Optional.of(retention.state());
        } else if (fact instanceof VictimsOnRecord victims) {
            return Optional.of(victims.state());
        } else if (fact instanceof ReportedYears years) {
            return Optional.of(years.state());
        } else if (fact instanceof Clarification request) {
            return Optional.of(request.state());
        } else if (fact instanceof Contact contact) {
            return Optional.of(contact.state());
        } else if (fact instanceof Promised promise) {
            return Optional.of(promise.state());
        }
        return ofMeasure(fact);
    }

    /** The State that assistance, national law or use is about; of use the one that is named as the user. */
    private static Optional<StateCode> ofMeasure(Object fact) {
        if (fact instanceof VictimMeasureOnRecord measure) {
            return Optional.of(measure.state());
        } else if (fact instanceof CoalitionOnRecord coalition) {
            return Optional.of(coalition.state());
        } else if (fact instanceof AssistanceOnRecord assistance) {
            return Optional.of(assistance.state());
        } else if (fact instanceof ProspectiveDuty duty) {
            return Optional.of(duty.state());
        } else if (fact instanceof NationalMeasureOnRecord measure) {
            return Optional.of(measure.state());
        } else if (fact instanceof UseOnRecord use) {
            return Optional.of(use.user());
        }
        return Optional.empty();
    }

    /** Whether a fact says how a State stands to the Convention. */
    static boolean consent(Object fact) {
        return fact instanceof Deposit || fact instanceof Signature || fact instanceof WithdrawalNotice;
    }

    /** Whether a fact can end a finding whose proof it is not in: partners that were missing, information that was. */
    static boolean supplies(Object fact, Finding finding) {
        if (finding instanceof AssistanceFinding assistance) {
            return fact instanceof CoalitionOnRecord coalition
                            && assistance.article().equals(Optional.of(coalition.article()))
                    || fact instanceof AssistanceOnRecord given
                            && given.role() == AssistanceRole.PROVIDED
                            && assistance.article().equals(Optional.of(given.article()));
        }
        return finding instanceof ImplementationFinding && fact instanceof NationalMeasureOnRecord;
    }

    /** Whether a fact shows something for a time only, whatever the State does. */
    static boolean lapses(Object fact) {
        return fact instanceof CompleteRecord
                || fact instanceof RecentRequest
                || fact instanceof ListedMissing listing && listing.inForce()
                || fact instanceof Contradiction conflict && conflict.current();
    }

    /** The last day on which a fact that shows something for a time only does; empty where only its part of the record ends. */
    static Optional<LocalDate> showsUntil(Object fact, Parameters parameters) {
        if (fact instanceof ListedMissing listing) {
            return Optional.of(until(listing.row(), parameters));
        } else if (fact instanceof Contradiction conflict) {
            return Optional.of(until(conflict.listing(), parameters));
        } else if (fact instanceof RecentRequest request) {
            return requestedOn(request.row())
                    .map(date -> parameters.term(Limit.REQUEST_VALIDITY).after(date.first()));
        }
        return Optional.empty();
    }

    private static LocalDate until(ReportListedMissing listing, Parameters parameters) {
        return parameters.term(Limit.LISTING_VALIDITY).after(listing.listedOn().first());
    }

    private static Optional<PartialDate> requestedOn(Fact row) {
        return row instanceof StockpileEvent event
                ? Optional.of(event.happenedOn())
                : row instanceof ClearanceEvent event ? event.happenedOn() : Optional.empty();
    }

    /** What two facts have in common of which the second takes the place of the first. */
    static List<Object> place(Object fact) {
        if (fact instanceof Grant grant) {
            return List.of(Grant.class, grant.matter(), grant.meeting());
        } else if (fact instanceof CompleteRecord complete) {
            return List.of(CompleteRecord.class, complete.part());
        } else if (fact instanceof ReportingYear year) {
            return List.of(ReportingYear.class, year.year());
        } else if (fact instanceof Ballot ballot) {
            return List.of(Ballot.class, ballot.state(), ballot.stage());
        } else if (fact instanceof VictimMeasureOnRecord measure) {
            return List.of(VictimMeasureOnRecord.class, measure.state(), measure.measure());
        } else if (fact instanceof CoalitionOnRecord coalition) {
            return List.of(CoalitionOnRecord.class, coalition.state(), coalition.article());
        } else if (fact instanceof AssistanceOnRecord assistance) {
            return List.of(
                    AssistanceOnRecord.class,
                    assistance.state(),
                    assistance.role(),
                    assistance.article(),
                    assistance.year());
        } else if (fact instanceof ProspectiveDuty duty) {
            return List.of(ProspectiveDuty.class, duty.state(), duty.article());
        } else if (fact instanceof UseOnRecord use) {
            return List.of(UseOnRecord.class, use.user(), use.location(), use.year());
        } else if (fact instanceof Promised promise) {
            return List.of(Promised.class, promise.matter(), promise.act());
        } else if (fact instanceof Clarification request) {
            return List.of(Clarification.class, request.state(), request.requesting(), request.number());
        } else if (fact instanceof Shown) {
            Optional<Matter> matter = matter(fact);
            Optional<StateCode> state = state(fact);
            return List.of(fact.getClass(), matter, state);
        }
        return List.of(fact);
    }
}
