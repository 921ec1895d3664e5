package org.ccm.language;

import java.util.List;
import java.util.Optional;

/** One of the conditions between {@code when} and {@code then}. */
sealed interface Condition {

    /** Where it stands. */
    Span span();

    /**
     * A fact of a type, {@code $report : Outstanding( duty == Duty.INITIAL_REPORT, $passed : passedFrom )}.
     *
     * @param binding the name of the fact, with its {@code $}
     * @param type simple or full name of its type
     * @param constraints what is asked of it, in order
     */
    record Pattern(Optional<Name> binding, Name type, List<Constraint> constraints, Span span) implements Condition {}

    /** None of this: {@code not Receipt( matter == $matter )}. */
    record Not(Condition condition, Span span) implements Condition {}

    /** At least one of this: {@code exists AsOf( date > $day )}. */
    record Exists(Condition condition, Span span) implements Condition {}

    /** All of these: {@code ( A() and B() )}. */
    record All(List<Condition> conditions, Span span) implements Condition {}

    /** Any of these: {@code ( A() or B() )}. */
    record Any(List<Condition> conditions, Span span) implements Condition {}

    /** A test of what is bound: {@code eval( $receipt.laterThan($dueOn) )}. */
    record Eval(Expression expression, Span span) implements Condition {}

    /** What is asked of a fact. */
    sealed interface Constraint {

        /** Where it stands. */
        Span span();
    }

    /**
     * A part of the fact gets a name: {@code $passed : passedFrom}.
     *
     * @param name with its {@code $}
     * @param part which part
     */
    record Binding(Name name, Expression part, Span span) implements Constraint {}

    /** A test of the fact: {@code duty == Duty.INITIAL_REPORT}. */
    record Test(Expression expression, Span span) implements Constraint {}
}
