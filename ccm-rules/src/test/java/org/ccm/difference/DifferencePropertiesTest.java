package org.ccm.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Rulebook;
import org.ccm.difference.Cause.Because;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;

/** What holds of any two assessments. */
class DifferencePropertiesTest {

    private static final Map<Move, Move> MIRROR = Map.of(
            Move.NEW, Move.RESOLVED,
            Move.RESOLVED, Move.NEW,
            Move.WORSENED, Move.EASED,
            Move.EASED, Move.WORSENED,
            Move.CHANGED, Move.CHANGED,
            Move.UNCHANGED, Move.UNCHANGED);

    /** Two assessments. */
    record Pair(Assessment before, Assessment after) {

        Difference difference() {
            return Difference.between(before, after);
        }

        @Override
        public String toString() {
            return before.asOf() + " and " + after.asOf();
        }
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 7_000).map(LocalDate.of(2009, 1, 1)::plusDays);
    }

    private static Assessment assess(Register register, LocalDate day) {
        return Rulebook.standard().assess(register, day);
    }

    @Provide
    Arbitrary<Pair> daysOfTheRecord() {
        return Combinators.combine(days(), days())
                .as((one, other) -> new Pair(assess(Register.reference(), one), assess(Register.reference(), other)));
    }

    @Provide
    Arbitrary<Pair> neighbouringDaysOfTheRecord() {
        return days().map(day ->
                new Pair(assess(Register.reference(), day), assess(Register.reference(), day.plusDays(40))));
    }

    @Provide
    Arbitrary<Pair> daysOfInventedRegisters() {
        return Combinators.combine(Registers.synthetic(), days(), days())
                .as((register, one, other) -> new Pair(assess(register, one), assess(register, other)));
    }

    @Provide
    Arbitrary<Pair> damagedRegisters() {
        return Combinators.combine(Registers.damaged(), days(), days())
                .as((register, one, other) -> new Pair(assess(Register.reference(), one), assess(register, other)));
    }

    @Provide
    Arbitrary<Pair> inventedRegisters() {
        return Combinators.combine(Registers.synthetic(), Registers.synthetic(), days())
                .as((one, other, day) -> new Pair(assess(one, day), assess(other, day)));
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void two_days_of_the_record(@ForAll("daysOfTheRecord") Pair pair) {
        check(pair);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void two_days_of_the_record_forty_days_apart(@ForAll("neighbouringDaysOfTheRecord") Pair pair) {
        check(pair);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void two_days_of_an_invented_register(@ForAll("daysOfInventedRegisters") Pair pair) {
        check(pair);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void two_invented_registers(@ForAll("inventedRegisters") Pair pair) {
        check(pair);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void the_record_and_a_damaged_copy(@ForAll("damagedRegisters") Pair pair) {
        check(pair);
    }

    @Tag("long")
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void many_days_of_the_record(@ForAll("daysOfTheRecord") Pair pair) {
        check(pair);
    }

    @Tag("long")
    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void many_days_of_invented_registers(@ForAll("daysOfInventedRegisters") Pair pair) {
        check(pair);
    }

    @Tag("long")
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void many_pairs_of_invented_registers(@ForAll("inventedRegisters") Pair pair) {
        check(pair);
    }

    @Tag("long")
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void many_damaged_copies(@ForAll("damagedRegisters") Pair pair) {
        check(pair);
    }

    private static void check(Pair pair) {
        Difference difference = pair.difference();
        everyFindingIsInOneShift(pair, difference);
        assertThat(Difference.between(pair.before(), pair.before()).none()).isTrue();
        swappedTheMovesAreMirrorImages(pair, difference);
        difference.shifts().forEach(shift -> {
            everyMoveHasACause(shift);
            whatIsFulfilledIsFulfilled(pair, shift);
        });
    }

    private static void everyFindingIsInOneShift(Pair pair, Difference difference) {
        assertThat(sorted(difference.shifts().stream().flatMap(shift -> shift.before().stream())))
                .isEqualTo(sorted(pair.before().findings().stream()));
        assertThat(sorted(difference.shifts().stream().flatMap(shift -> shift.after().stream())))
                .isEqualTo(sorted(pair.after().findings().stream()));
        assertThat(difference.shifts()).extracting(Shift::subject).doesNotHaveDuplicates();
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::id)).toList();
    }

    private static void swappedTheMovesAreMirrorImages(Pair pair, Difference difference) {
        Map<Subject, Move> moves = moves(difference);
        Map<Subject, Move> swapped = moves(new Pair(pair.after(), pair.before()).difference());
        assertThat(swapped.keySet()).isEqualTo(moves.keySet());
        Map<Subject, Move> expected = new HashMap<>();
        moves.forEach((subject, move) -> {
            // The end of a record has no mirror image: seen from its end, a record is new or sure.
            Move mirror = move == Move.RECORD_ENDS || swapped.get(subject) == Move.RECORD_ENDS
                    ? swapped.get(subject)
                    : MIRROR.get(move);
            expected.put(subject, mirror);
        });
        assertThat(swapped).isEqualTo(expected);
    }

    private static Map<Subject, Move> moves(Difference difference) {
        return difference.shifts().stream().collect(Collectors.toMap(Shift::subject, Shift::move));
    }

    private static void everyMoveHasACause(Shift shift) {
        if (shift.move() == Move.UNCHANGED) {
            assertThat(shift.causes()).isEmpty();
            assertThat(shift.before()).isEqualTo(shift.after());
        } else {
            assertThat(shift.causes()).as("%s", shift).isNotEmpty().allSatisfy(cause -> assertThat(cause.sentence())
                    .as("a cause of %s: %s -> %s", shift, shift.before(), shift.after())
                    .endsWith(".")
                    .doesNotContain("[", "Optional", "What is on record is not the same", "The day is"));
        }
        if (shift.move() == Move.RECORD_ENDS) {
            assertThat(shift.causes())
                    .as("causes of %s: %s -> %s", shift, shift.before(), shift.after())
                    .extracting(Cause::because)
                    .contains(Because.RECORD_ENDS);
        }
    }

    private static void whatIsFulfilledIsFulfilled(Pair pair, Shift shift) {
        if (shift.move() != Move.RESOLVED || shift.subject().matter().isEmpty()) {
            return;
        }
        Map<Object, Obligation> duties =
                pair.after().obligations().stream().collect(Collectors.toMap(Obligation::matter, Function.identity()));
        Obligation duty = duties.get(shift.subject().matter().orElseThrow());
        if (shift.causes().stream().anyMatch(cause -> cause.because() == Because.FULFILLED)) {
            assertThat(duty).as("%s", shift).isNotNull();
            assertThat(duty.status()).as("%s", shift).isIn(Status.FULFILLED, Status.ENDED);
        }
        if (shift.causes().stream().anyMatch(cause -> cause.because() == Because.WITHDRAWN)) {
            assertThat(pair.after()
                            .finding(Kind.WITHDRAWN + ":" + shift.subject().state()))
                    .as("%s", shift)
                    .isPresent();
            // A register that knows nothing of the duty cannot show it as ended.
            if (duty != null) {
                assertThat(duty.status()).as("%s", shift).isEqualTo(Status.ENDED);
            }
        }
    }
}
