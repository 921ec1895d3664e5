package org.ccm.provision;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ccm.provision.FixedDay.Name;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;

/**
 * All parameters by which the rules conclude, in one place. Immutable; {@code with} gives a changed copy.
 *
 * <pre>{@code
 * Parameters.standard().with(Limit.HORIZON, Period.ofMonths(12), "the meeting's own choice")
 * }</pre>
 */
public final class Parameters {

    private static final LocalDate IN_FORCE = LocalDate.of(2010, 8, 1);
    private static final Parameters STANDARD =
            new Parameters(standardTerms(), standardDays(), standardYearly(), standardReading());

    private final Map<Limit, Term> terms;
    private final Map<Name, FixedDay> days;
    private final YearlyDay annualReport;
    private final Reading reading;

    private Parameters(Map<Limit, Term> terms, Map<Name, FixedDay> days, YearlyDay annualReport, Reading reading) {
        this.terms = terms;
        this.days = days;
        this.annualReport = annualReport;
        this.reading = reading;
    }

    /** The Convention as this library reads it. */
    public static Parameters standard() {
        return STANDARD;
    }

    /** A term by its name. */
    public Term term(Limit limit) {
        return terms.get(limit);
    }

    /** A border by its name. */
    public FixedDay day(Name name) {
        return days.get(name);
    }

    /** The day on which annual reports are due. */
    public YearlyDay annualReport() {
        return annualReport;
    }

    /** How Article 7(2) is read. */
    public Reading reading() {
        return reading;
    }

    /** Every parameter. */
    public List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(terms.values());
        all.addAll(days.values());
        all.add(annualReport);
        all.add(reading);
        return List.copyOf(all);
    }

    /**
     * A copy with another length of a term.
     *
     * @param citation why: it appears in every proof that uses the term
     * @throws IllegalArgumentException if the length is negative
     */
    public Parameters with(Limit limit, Period length, String citation) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(
                    "the term " + limit.word() + " cannot be " + length + ". Maybe " + length.negated() + "?");
        }
        Map<Limit, Term> changed = new EnumMap<>(terms);
        Term old = term(limit);
        changed.put(limit, new Term(limit, length, old.provision(), citation, old.since()));
        return new Parameters(changed, days, annualReport, reading);
    }

    /** A copy with another due date of annual reports. */
    public Parameters withAnnualReportDue(MonthDay date, String citation) {
        return new Parameters(
                terms, days, new YearlyDay(date, annualReport.provision(), citation, annualReport.since()), reading);
    }

    /** A copy with another reading of Article 7(2). */
    public Parameters withReading(
            FirstAnnualYear firstAnnualYear, WhileInitialOutstanding whileInitialOutstanding, String citation) {
        return new Parameters(
                terms,
                days,
                annualReport,
                new Reading(firstAnnualYear, whileInitialOutstanding, reading.provision(), citation, reading.since()));
    }

    /** The day on which the Convention enters into force for a State that deposits its instrument on a day (Article 17). */
    public LocalDate entryIntoForce(LocalDate depositedOn) {
        return depositedOn.isAfter(day(Name.THIRTIETH_INSTRUMENT).date())
                ? term(Limit.ENTRY_INTO_FORCE).firstOfMonthAfter(depositedOn)
                : day(Name.CONVENTION_IN_FORCE).date();
    }

    /** Whether the other has the same values for the same reasons. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private static Map<Limit, Term> standardTerms() {
        Map<Limit, Term> terms = new EnumMap<>(Limit.class);
        String text = "text of the Convention";
        set(terms, Limit.ENTRY_INTO_FORCE, Period.ofMonths(6), "17(2)", text);
        set(terms, Limit.WITHDRAWAL, Period.ofMonths(6), "20(3)", text);
        set(
                terms,
                Limit.INITIAL_REPORT,
                Period.ofDays(180),
                "7(1)",
                "text of the Convention; 37 of 50 due dates published by others are 180 calendar days after entry into force");
        set(terms, Limit.STOCKPILE_DESTRUCTION, Period.ofYears(8), "3(2)", text);
        set(terms, Limit.STOCKPILE_DESTRUCTION_EXTENSION, Period.ofYears(4), "3(3)", text);
        set(terms, Limit.CLEARANCE, Period.ofYears(10), "4(1)(a)", text);
        set(terms, Limit.CLEARANCE_AFTER_HOSTILITIES, Period.ofYears(10), "4(1)(b)", text);
        set(terms, Limit.CLEARANCE_EXTENSION, Period.ofYears(5), "4(5)", text);
        set(terms, Limit.EXTENSION_REQUEST, Period.ofMonths(9), "3(5), 4(6)", text);
        set(terms, Limit.CLARIFICATION, Period.ofDays(28), "8(2)", text);
        String practice = "choice of this library: how far ahead a matter is listed";
        set(terms, Limit.HORIZON, Period.ofMonths(24), "3, 4", practice);
        set(terms, Limit.EXTENSION_REQUEST_LISTED, Period.ofMonths(12), "3(5), 4(6)", practice);
        set(terms, Limit.EXTENSION_REQUEST_UNDETERMINED_LISTED, Period.ofMonths(36), "3(5), 4(6)", practice);
        set(
                terms,
                Limit.LISTING_VALIDITY,
                Period.ofMonths(12),
                "7",
                "choice of this library: lists appear once a year");
        set(terms, Limit.REQUEST_VALIDITY, Period.ofMonths(12), "3(5), 4(6)", "choice of this library: as for lists");
        return terms;
    }

    private static void set(Map<Limit, Term> terms, Limit limit, Period length, String provision, String citation) {
        terms.put(limit, new Term(limit, length, Provision.of(provision), citation, IN_FORCE));
    }

    private static Map<Name, FixedDay> standardDays() {
        Map<Name, FixedDay> days = new EnumMap<>(Name.class);
        Provision provision = Provision.of("17(1)");
        String citation = "depositary notification: the thirtieth instrument was deposited on 16 February 2010";
        days.put(
                Name.THIRTIETH_INSTRUMENT,
                new FixedDay(Name.THIRTIETH_INSTRUMENT, LocalDate.of(2010, 2, 16), provision, citation, IN_FORCE));
        days.put(
                Name.CONVENTION_IN_FORCE,
                new FixedDay(Name.CONVENTION_IN_FORCE, IN_FORCE, provision, citation, IN_FORCE));
        return days;
    }

    private static YearlyDay standardYearly() {
        return new YearlyDay(MonthDay.of(4, 30), Provision.of("7(2)"), "text of the Convention", IN_FORCE);
    }

    private static Reading standardReading() {
        return new Reading(
                FirstAnnualYear.OF_INITIAL_REPORT_RECEIVED,
                WhileInitialOutstanding.INITIAL_ALONE,
                Provision.of("7(2)"),
                "fits 13 of 14 first years of published lists; lists name the initial report alone while it is outstanding",
                IN_FORCE);
    }
}
