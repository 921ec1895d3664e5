package org.ccm.agenda;

import java.time.LocalDate;
import java.util.List;
import org.ccm.machinery.Coordinator;
import org.ccm.register.Register;
import org.ccm.source.Word;
import org.ccm.state.StateCode;

/** A theme of the Convention's work, for which States Parties are coordinators (coordinators.csv). */
public enum Theme implements Word {
    /** General status and operation of the Convention: meetings and withdrawals are its dates. */
    GENERAL_STATUS("general_status"),
    /** Universalization (Article 21): entries into force are its dates. */
    UNIVERSALIZATION("universalization"),
    /** Stockpile destruction and retention (Article 3). */
    STOCKPILE_DESTRUCTION("stockpile_destruction"),
    /** Clearance and risk education (Article 4). */
    CLEARANCE("clearance_risk_education"),
    /** Victim assistance (Article 5); the Convention gives it no dates. */
    VICTIM_ASSISTANCE("victim_assistance"),
    /** Cooperation and assistance (Article 6); the Convention gives it no dates. */
    COOPERATION("cooperation_assistance"),
    /** Transparency reports (Article 7). */
    TRANSPARENCY("transparency"),
    /** National implementation measures (Article 9); the Convention gives it no dates. */
    NATIONAL_IMPLEMENTATION("national_implementation"),
    /** The presidency of the next meeting; its own date is that of the meeting. */
    PRESIDENCY("presidency");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The States that coordinate the theme on a day, by code; terms known to a month or year only count from its first
     * day to its last.
     *
     * <p>Transparency on 30 October 2019: Iraq.
     */
    public List<StateCode> coordinators(Register register, LocalDate day) {
        return register.coordinators().stream()
                .filter(coordinator -> coordinator.theme().equals(word))
                .filter(coordinator -> !day.isBefore(coordinator.termBegins().first())
                        && !day.isAfter(coordinator.termEnds().last()))
                .map(Coordinator::state)
                .distinct()
                .sorted()
                .toList();
    }
}
