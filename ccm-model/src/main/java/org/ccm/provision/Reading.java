package org.ccm.provision;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How Article 7(2) is read where its text leaves a choice.
 *
 * @param firstAnnualYear for which year the first annual report is owed
 * @param whileInitialOutstanding what is listed while the initial report is outstanding
 * @param provision the provision read
 * @param citation the evidence for the reading
 * @param since first day from which it holds
 */
public record Reading(
        FirstAnnualYear firstAnnualYear,
        WhileInitialOutstanding whileInitialOutstanding,
        Provision provision,
        String citation,
        LocalDate since)
        implements Parameter {

    /** The calendar year for which the first annual report is owed. */
    public enum FirstAnnualYear {
        /** The later of the year in which the initial report was received and the year of entry into force. */
        OF_INITIAL_REPORT_RECEIVED {
            @Override
            public int yearFor(LocalDate entryIntoForceOn, LocalDate initialReportDueOn, LocalDate receivedOn) {
                return Math.max(receivedOn.getYear(), entryIntoForceOn.getYear());
            }
        },
        /** The year in which the initial report was due. */
        OF_INITIAL_REPORT_DUE {
            @Override
            public int yearFor(LocalDate entryIntoForceOn, LocalDate initialReportDueOn, LocalDate receivedOn) {
                return initialReportDueOn.getYear();
            }
        },
        /** The year of entry into force. */
        OF_ENTRY_INTO_FORCE {
            @Override
            public int yearFor(LocalDate entryIntoForceOn, LocalDate initialReportDueOn, LocalDate receivedOn) {
                return entryIntoForceOn.getYear();
            }
        };

        /** The year, where the initial report was received on a day. */
        public abstract int yearFor(LocalDate entryIntoForceOn, LocalDate initialReportDueOn, LocalDate receivedOn);
    }

    /** What is listed while the initial report is outstanding. */
    public enum WhileInitialOutstanding {
        /** The initial report alone, as published lists do. */
        INITIAL_ALONE,
        /** Annual reports too, from the first annual year on; where the reading asks for a receipt, from the year of entry into force. */
        ANNUAL_TOO
    }

    @Override
    public String name() {
        return "first-annual-year";
    }

    @Override
    public String text() {
        return (firstAnnualYear + ", " + whileInitialOutstanding)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }
}
