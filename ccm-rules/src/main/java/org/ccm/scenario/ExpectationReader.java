package org.ccm.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Standing;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.register.StatesByName;
import org.ccm.scenario.Item.Listing;
import org.ccm.scenario.Item.Text;
import org.ccm.source.Word;
import org.ccm.state.StateCode;

/** Reads what a scenario expects. */
final class ExpectationReader {

    static final List<String> KEYS = List.of("about", "exactly", "at-least", "none", "obligations", "standings");
    static final List<String> FINDING_KEYS = List.of("id", "kind", "state", "certainty", "due", "because", "rule");
    static final List<String> OBLIGATION_KEYS = List.of(
            "state",
            "article",
            "year",
            "episode",
            "status",
            "certainty",
            "base-deadline",
            "deadline",
            "possible-deadline");
    static final List<String> STANDING_KEYS = Stream.concat(
                    Stream.of("state", "standing"), ScenarioDays.OF_STANDING.stream())
            .toList();
    static final List<String> SCOPE_KEYS = List.of("states", "kinds");

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final ScenarioText file;
    private final Register register;
    private final Values values;

    ExpectationReader(ScenarioText file, Register register) {
        this.file = file;
        this.register = register;
        this.values = new Values(file, register);
    }

    Optional<Expectations> read(Item item) {
        Optional<Keys> keys = Keys.of(file, item, "\"expect\"", KEYS);
        return keys.map(found -> {
            Expectations expected = new Expectations(
                    found.has("exactly") ? Optional.of(findings(found, "exactly")) : Optional.empty(),
                    found.item().value("exactly").map(file::line).orElse(0),
                    scope(found),
                    findings(found, "at-least"),
                    findings(found, "none"),
                    found.list("obligations").stream()
                            .flatMap(one -> obligation(one).stream())
                            .toList(),
                    found.list("standings").stream()
                            .flatMap(one -> standing(one).stream())
                            .toList());
            check(found, expected);
            return expected;
        });
    }

    private void check(Keys keys, Expectations expected) {
        boolean nothing = expected.exactly().isEmpty()
                && Stream.of("at-least", "none", "obligations", "standings")
                        .flatMap(key -> keys.value(key).stream())
                        .allMatch(item ->
                                item instanceof Listing list && list.items().isEmpty());
        if (nothing) {
            file.wrong(
                    ScenarioFault.EXPECTS_NOTHING,
                    keys.item(),
                    "nothing is expected, and so the scenario cannot fail.",
                    "Maybe \"exactly: []\", if nothing is to be found?");
        }
        if (keys.has("about") && !keys.has("exactly")) {
            file.wrong(
                    ScenarioFault.MISSING_KEY,
                    keys.value("about").orElse(keys.item()),
                    "\"about\" says what \"exactly\" looks at, and there is no \"exactly\".",
                    "Maybe \"exactly: []\", if nothing is to be found about them?");
        }
        for (ExpectedFinding unwanted : expected.none()) {
            Stream.concat(
                            expected.atLeast().stream(),
                            expected.exactly().stream().flatMap(List::stream))
                    .filter(wanted -> unwanted.bare() && wanted.pattern().equals(unwanted.pattern()))
                    .findFirst()
                    .ifPresent(wanted -> file.wrong(
                            ScenarioFault.CONTRADICTION,
                            unwanted.span(),
                            unwanted.pattern().text() + " is expected on line " + wanted.line()
                                    + ", and here it is expected not to be found.",
                            "Maybe one of the two is about another State?"));
        }
    }

    private Scope scope(Keys expected) {
        Optional<Keys> about = expected.value("about").flatMap(item -> Keys.of(file, item, "\"about\"", SCOPE_KEYS));
        Set<StateCode> states = new LinkedHashSet<>();
        List<String> kinds = new ArrayList<>();
        about.ifPresent(keys -> {
            for (Item item : keys.list("states")) {
                Keys.text(file, item, "a State").flatMap(values::state).ifPresent(states::add);
            }
            for (Item item : keys.list("kinds")) {
                Keys.text(file, item, "a kind").flatMap(this::kind).ifPresent(kinds::add);
            }
        });
        return new Scope(states, kinds);
    }

    private List<ExpectedFinding> findings(Keys expected, String key) {
        return expected.list(key).stream()
                .flatMap(item -> finding(item).stream())
                .toList();
    }

    private Optional<ExpectedFinding> finding(Item item) {
        int line = file.line(item);
        if (item instanceof Text text) {
            return pattern(text)
                    .map(pattern -> new ExpectedFinding(
                            pattern,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            line,
                            item.span()));
        }
        return Keys.of(file, item, "an expected finding", FINDING_KEYS).flatMap(keys -> pattern(keys)
                .map(pattern -> new ExpectedFinding(
                        pattern,
                        keys.text("certainty").flatMap(values::certainty),
                        keys.text("due").flatMap(values::day),
                        keys.text("because").map(Text::value),
                        keys.text("rule").map(Text::value),
                        line,
                        item.span())));
    }

    private Optional<FindingPattern> pattern(Keys keys) {
        if (keys.has("id") == (keys.has("kind") || keys.has("state"))) {
            file.wrong(
                    ScenarioFault.MISSING_KEY,
                    keys.item(),
                    "an expected finding says which by \"id\", or else by \"kind\" or \"state\" or both.",
                    "Maybe \"id: initial-report-overdue:GNB\"?");
            return Optional.empty();
        }
        if (keys.has("id")) {
            return keys.text("id").flatMap(this::pattern);
        }
        return Optional.of(new FindingPattern(
                keys.text("kind").flatMap(this::kind), keys.text("state").flatMap(values::state), Optional.empty()));
    }

    /** {@code KIND}, {@code KIND:STATE} or {@code KIND:STATE:MATTER}. */
    private Optional<FindingPattern> pattern(Text text) {
        String[] parts = text.value().split(":", 3);
        if (!parts[0].matches(KEBAB)
                && StatesByName.find(register, text.value()).isPresent()) {
            file.wrong(
                    ScenarioFault.UNKNOWN_WORD,
                    text,
                    "\"" + text.value() + "\" is a State, and here a finding is meant.",
                    "Maybe { state: " + text.value() + " }?");
            return Optional.empty();
        }
        Optional<String> kind = kind(new Text(parts[0], text.plain(), text.part(0, parts[0].length())));
        Optional<StateCode> state = parts.length > 1
                ? values.state(new Text(parts[1], text.plain(), text.part(parts[0].length() + 1, parts[1].length())))
                : Optional.empty();
        boolean wrong = kind.isEmpty() || parts.length > 1 && state.isEmpty();
        return wrong
                ? Optional.empty()
                : Optional.of(
                        new FindingPattern(kind, state, parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
    }

    /** Rules of analysts have kinds of their own; whether any rule finds this one shows when the scenario runs. */
    private Optional<String> kind(Text text) {
        if (text.value().matches(KEBAB)) {
            return Optional.of(text.value());
        }
        List<String> kinds = Kind.standard().stream().map(Kind::name).toList();
        file.wrong(
                ScenarioFault.UNKNOWN_WORD,
                text,
                "\"" + text.value() + "\" is not the name of a kind: those have small letters and hyphens.",
                Nearest.to(text.value().replace('_', '-').replace(' ', '-'), kinds)
                        .map(near -> "Maybe " + near + "?")
                        .orElse("Maybe initial-report-overdue, for instance?"));
        return Optional.empty();
    }

    private Optional<ExpectedObligation> obligation(Item item) {
        return Keys.of(file, item, "an expected obligation", OBLIGATION_KEYS).flatMap(keys -> {
            Optional<StateCode> state = keys.neededText("state", "GNB").flatMap(values::state);
            Optional<Duty> duty = keys.neededText("article", "4")
                    .flatMap(text -> values.word(
                            text, List.of(Duty.values()), one -> one.provision().citation()));
            Optional<Integer> number = keys.text("year")
                    .flatMap(text -> values.number(text, "a year"))
                    .or(() -> keys.text("episode").flatMap(text -> values.number(text, "the number of an episode")));
            Optional<Obligation.Status> status = keys.text("status")
                    .flatMap(text -> values.word(text, List.of(Obligation.Status.values()), Word::word));
            return state.isEmpty() || duty.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ExpectedObligation(
                            state.get(),
                            duty.get(),
                            number,
                            status,
                            keys.text("certainty").flatMap(values::certainty),
                            days(keys, ScenarioDays.OF_OBLIGATION),
                            file.line(item)));
        });
    }

    private Optional<ExpectedStanding> standing(Item item) {
        return Keys.of(file, item, "an expected standing", STANDING_KEYS)
                .flatMap(keys -> keys.neededText("state", "GNB")
                        .flatMap(values::state)
                        .map(state -> new ExpectedStanding(
                                state,
                                keys.text("standing")
                                        .flatMap(text -> values.word(text, List.of(Standing.values()), Word::word)),
                                days(keys, ScenarioDays.OF_STANDING),
                                file.line(item))));
    }

    private Map<String, ExpectedDay> days(Keys keys, List<String> names) {
        Map<String, ExpectedDay> days = new LinkedHashMap<>();
        for (String name : names) {
            keys.text(name).ifPresent(text -> {
                if (text.value().equals("none")) {
                    days.put(name, new ExpectedDay(Optional.empty()));
                } else {
                    Optional<LocalDate> day = values.day(text);
                    day.ifPresent(one -> days.put(name, new ExpectedDay(Optional.of(one))));
                }
            });
        }
        return days;
    }
}
