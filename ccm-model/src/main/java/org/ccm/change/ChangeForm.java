package org.ccm.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ccm.change.CompletionChange.End;
import org.ccm.consent.Action;
import org.ccm.machinery.DecidedBy;
import org.ccm.provision.Duty;
import org.ccm.report.ReportKind;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** The forms of a change in words: the word that tells them apart, what follows it, and what it says. */
enum ChangeForm {
    SIGNATURE("signature", "DAY", act(Action.SIGNATURE)),
    RATIFICATION("ratification", "DAY", act(Action.RATIFICATION)),
    ACCEPTANCE("acceptance", "DAY", act(Action.ACCEPTANCE)),
    APPROVAL("approval", "DAY", act(Action.APPROVAL)),
    ACCESSION("accession", "DAY", act(Action.ACCESSION)),
    WITHDRAWAL("withdrawal", "DAY", act(Action.WITHDRAWAL_NOTIFIED)),
    CONFLICT_BEGUN("armed-conflict-begun", "DAY", act(Action.ARMED_CONFLICT_BEGUN)),
    CONFLICT_ENDED("armed-conflict-ended", "DAY", act(Action.ARMED_CONFLICT_ENDED)),
    INITIAL_REPORT(
            "initial-report", "DATE", (state, rest) -> new ReportChange(state, ReportKind.INITIAL, 0, rest.date())),
    ANNUAL_REPORT(
            "annual-report",
            "YEAR DATE",
            (state, rest) -> new ReportChange(state, ReportKind.ANNUAL, rest.year(), rest.date())),
    VOLUNTARY_REPORT(
            "voluntary-report", "DATE", (state, rest) -> new ReportChange(state, ReportKind.VOLUNTARY, 0, rest.date())),
    STOCKPILE_HELD(
            "stockpile-held",
            "",
            (state, rest) -> new EpisodeChange(state, Duty.STOCKPILE_DESTRUCTION, Optional.empty())),
    STOCKPILE_FOUND(
            "stockpile-found",
            "DATE",
            (state, rest) -> new EpisodeChange(state, Duty.STOCKPILE_DESTRUCTION, Optional.of(rest.date()))),
    STOCKPILE_COMPLETION(
            "stockpile-completion", "DATE", (state, rest) -> new CompletionChange(state, End.DESTROYED, rest.date())),
    STOCKPILE_NONE("stockpile-none", "DATE", (state, rest) -> new CompletionChange(state, End.NONE, rest.date())),
    STOCKPILE_EXTENSION_REQUEST(
            "stockpile-extension-request",
            ChangeForm.REQUEST,
            (state, rest) -> request(state, Duty.STOCKPILE_DESTRUCTION, rest)),
    STOCKPILE_EXTENSION(
            "stockpile-extension", ChangeForm.GRANT, (state, rest) -> grant(state, Duty.STOCKPILE_DESTRUCTION, rest)),
    CONTAMINATION_HELD(
            "contamination-held", "", (state, rest) -> new EpisodeChange(state, Duty.CLEARANCE, Optional.empty())),
    CONTAMINATION_FOUND(
            "contamination-found",
            "DATE",
            (state, rest) -> new EpisodeChange(state, Duty.CLEARANCE, Optional.of(rest.date()))),
    CLEARANCE_COMPLETION(
            "clearance-completion", "DATE", (state, rest) -> new CompletionChange(state, End.CLEARED, rest.date())),
    CLEARANCE_DECLARATION(
            "clearance-declaration", "DATE", (state, rest) -> new CompletionChange(state, End.DECLARED, rest.date())),
    CLEARANCE_EXTENSION_REQUEST(
            "clearance-extension-request", ChangeForm.REQUEST, (state, rest) -> request(state, Duty.CLEARANCE, rest)),
    CLEARANCE_EXTENSION("clearance-extension", ChangeForm.GRANT, (state, rest) -> grant(state, Duty.CLEARANCE, rest));

    private static final String REQUEST = "DATE to MEETING [until DEADLINE]";
    private static final String GRANT = "DEADLINE by MEETING [on DATE] [silence]";

    private final String word;
    private final String rest;
    private final BiFunction<StateCode, ChangeWords, Change> reader;

    ChangeForm(String word, String rest, BiFunction<StateCode, ChangeWords, Change> reader) {
        this.word = word;
        this.rest = rest;
        this.reader = reader;
    }

    private static BiFunction<StateCode, ChangeWords, Change> act(Action action) {
        return (state, rest) -> new ConsentChange(state, action, rest.day("a day"));
    }

    private static Change request(StateCode state, Duty duty, ChangeWords rest) {
        PartialDate on = rest.date();
        rest.literal("to", "the meeting asked");
        String meeting = rest.meeting();
        Optional<LocalDate> until =
                rest.optional("until") ? Optional.of(rest.day("the deadline asked for")) : Optional.empty();
        return new RequestChange(state, duty, on, meeting, until);
    }

    private static Change grant(StateCode state, Duty duty, ChangeWords rest) {
        LocalDate deadline = rest.day("the new deadline");
        rest.literal("by", "the meeting that decides");
        String meeting = rest.meeting();
        Optional<PartialDate> on = rest.optional("on") ? Optional.of(rest.date()) : Optional.empty();
        boolean silence = rest.optional("silence");
        return new GrantChange(state, duty, deadline, meeting, on, silence ? DecidedBy.SILENCE : DecidedBy.MEETING);
    }

    static ChangeForm of(Action action) {
        return switch (action) {
            case SIGNATURE -> SIGNATURE;
            case RATIFICATION -> RATIFICATION;
            case ACCEPTANCE -> ACCEPTANCE;
            case APPROVAL -> APPROVAL;
            case ACCESSION -> ACCESSION;
            case WITHDRAWAL_NOTIFIED -> WITHDRAWAL;
            case ARMED_CONFLICT_BEGUN -> CONFLICT_BEGUN;
            case ARMED_CONFLICT_ENDED -> CONFLICT_ENDED;
            case PROVISIONAL_APPLICATION -> throw new IllegalArgumentException("no change has this form");
        };
    }

    static ChangeForm of(ReportKind kind) {
        return switch (kind) {
            case INITIAL -> INITIAL_REPORT;
            case ANNUAL -> ANNUAL_REPORT;
            case VOLUNTARY -> VOLUNTARY_REPORT;
        };
    }

    static Optional<ChangeForm> find(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ChangeForm::word).toList();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(ChangeForm::text).toList();
    }

    String word() {
        return word;
    }

    /** As help shows it: {@code STATE annual-report YEAR DATE}. */
    String text() {
        return "STATE " + word + (rest.isEmpty() ? "" : " " + rest);
    }

    Change read(StateCode state, ChangeWords words) {
        return reader.apply(state, words);
    }
}
