package org.ccm.language;

import java.util.Locale;

/**
 * What can be wrong or doubtful about a rule file: the codes of diagnostics, stable, with a sentence each.
 *
 * <p>{@code Fault.UNCLOSED_BRACKET.word()} is {@code "unclosed-bracket"}.
 */
public enum Fault {
    // The file
    FILE_TOO_LARGE("A rule file has at most 1,000,000 bytes."),
    NOT_TEXT("A rule file is text in UTF-8."),
    NO_RULES("A rule file has at least one rule."),
    TOO_MANY_RULES("A rule file has at most 1,000 rules."),
    TOO_MANY_MISTAKES("Of one file, the first hundred mistakes are told."),
    UNEXPECTED_BETWEEN_RULES("Outside of rules there are only the package, imports and comments."),
    BAD_PACKAGE("The package is one name, once, before everything else."),
    BAD_IMPORT("An import names one type, before the rules."),

    // Characters and words
    UNICODE_ESCAPE("Characters are written as themselves, not by their number."),
    HIDDEN_CHARACTER("A rule file has no characters that cannot be seen."),
    UNKNOWN_CHARACTER("A rule file has only the characters that the language knows, outside of texts and comments."),
    FOREIGN_LETTER("Names have letters from a to z, digits and underscores."),
    TYPOGRAPHIC_QUOTATION_MARK("Texts stand between straight quotation marks."),
    UNCLOSED_TEXT("A text ends, with a quotation mark, on the line on which it begins."),
    UNCLOSED_COMMENT("A comment that begins with \"/*\" ends with \"*/\"."),
    BAD_ESCAPE("In a text, a backslash stands before a quotation mark, a backslash or the letter n."),
    BAD_NUMBER("A number is whole, has only digits and does not begin with 0."),
    COMMENT_SIGN("Comments begin with \"//\"."),

    // The frame of a rule
    MISSING_RULE_NAME("A rule has a name."),
    MISSING_QUOTATION_MARKS("Names of rules, and texts, stand between quotation marks."),
    BAD_RULE_NAME("A rule's name is in kebab-case and has at most 100 characters."),
    BAD_ANNOTATION("An annotation has one text in brackets and stands behind the rule's name."),
    ANNOTATION_TWICE("A rule has an annotation once."),
    MISPLACED_ANNOTATION("Annotations stand behind the rule's name."),
    MISSPELT("The words of the language are written in one way."),
    MISSING_WHEN("Conditions begin with \"when\"."),
    MISSING_THEN("The conclusion begins with \"then\"."),
    MISSING_END("A rule ends with \"end\"."),
    NO_CONDITIONS("A rule has at least one condition."),
    NO_CONCLUSION("A rule has one conclusion."),

    // Conditions
    UNCLOSED_BRACKET("Every bracket is closed."),
    UNOPENED_BRACKET("Every bracket that is closed was opened."),
    MISSING_BRACKETS("What is asked of a fact stands in brackets, even if it is nothing."),
    MISSING_COMMA("Constraints are separated by commas."),
    SUPERFLUOUS_COMMA("Between two commas there is a constraint."),
    SEPARATOR_OF_CONDITIONS("Conditions stand one below the other, with nothing between them."),
    JOINING_WORD("Conditions are joined by \"and\" and \"or\", tests by \"&&\" and \"||\"."),
    TEST_OUTSIDE_OF_A_FACT("A test stands in the brackets of a fact, or in those of \"eval\"."),
    UNEXPECTED_IN_CONDITIONS("Conditions are facts, \"not\", \"exists\", \"eval\" and brackets."),
    UNEXPECTED_IN_A_FACT("In the brackets of a fact there are bindings and tests."),
    BINDING_WITHOUT_DOLLAR("The name of a binding begins with \"$\"."),
    BAD_BINDING_NAME("The name of a binding is \"$\", a letter, and then letters and digits."),
    BINDING_TWICE("A name is bound once in a rule."),
    BINDING_AND_TEST("A binding binds a part; a test of it is a constraint of its own."),

    // Expressions
    MISSING_VALUE("An operator has a value on either side."),
    UNEXPECTED_IN_AN_EXPRESSION("Expressions have the operators that the language knows, and no others."),
    NOT_A_COMPARISON("Comparisons are written ==, !=, <, <=, > and >=."),
    CHAINED_COMPARISON("A comparison has two sides."),
    RESERVED_WORD("Words of the language do not name parts or facts."),
    UNKNOWN_OPERATOR("Dates and texts are compared with the operators that the language knows."),
    PATTERN_NOT_WRITTEN_OUT("What \"matches\" compares with is a text."),
    BAD_PATTERN("What \"matches\" compares with is a regular expression."),
    COSTLY_PATTERN("A regular expression is simple enough to be decided quickly."),
    TOO_DEEP("Brackets and calls are nested at most 50 deep."),
    TOO_LONG("Lists, expressions and rules have a length that can be read."),

    // Conclusions
    MISSING_SEMICOLON("The conclusion ends with a semicolon."),
    MORE_THAN_ONE_CONCLUSION("A rule has one conclusion."),
    NO_STATEMENTS("A rule concludes; it does not do anything else."),
    NO_CHANGES("A rule does not change, remove or add facts; it concludes them."),
    NOT_JUSTIFIED("What a rule concludes stays as long as its conditions hold."),

    // What other rule languages have, and this one has not
    NO_GLOBALS("There are no globals."),
    NO_FUNCTIONS("There are no functions."),
    NO_QUERIES("There are no queries."),
    NO_DECLARATIONS("There are no types of one's own."),
    NO_WINDOWS("There are no windows of time or length."),
    NO_UNITS("There are no rule units."),
    NO_DIALECTS("There are no dialects."),
    NO_SENTENCE_LANGUAGES("There are no sentence languages."),
    NO_EXTENDING("No rule extends another."),
    NO_ATTRIBUTES("Rules have no attributes: neither their order nor their time is steered."),
    NO_STATIC_IMPORTS("Only types are imported."),
    NO_FROM("Facts come from the record, not from expressions."),
    NO_ACCUMULATE("Figures are not computed by rules."),
    NO_FORALL("There is no \"forall\"."),
    NO_ENTRY_POINTS("There are no entry points."),
    NO_PATHS("There are no paths through facts."),
    NO_BRANCHES("A rule has one conclusion, whatever its conditions."),
    NO_UNIFICATION("A name is bound with \":\"."),
    NO_CASTS("A value is of the type it is of."),
    NO_NULL_SAFE_ACCESS("Parts that may be absent are asked whether they are present."),
    NO_ASSIGNMENTS("Nothing is assigned."),
    NO_LAMBDAS("There are no functions without a name."),
    NO_NEW("Facts are made by the helpers of their type."),
    NO_CHOICES("There is no value that depends on a test."),
    NO_ARRAYS("There are no arrays and no positions in brackets."),

    // What is meant: names
    RESERVED_PACKAGE("Packages of the library, of the engine and of Java are theirs."),
    RULE_TWICE("A rule's name is its own, in all files and in the rulebook."),
    OUTSIDE_THE_VOCABULARY("A rule reaches facts and what they state, and nothing else."),
    UNKNOWN_FACT("A rule matches facts of the types that there are."),
    UNKNOWN_PART("Of a value, the parts are asked that it has."),
    UNKNOWN_NAME("A name stands for something that is bound, or for a part of the fact."),
    BOUND_LATER("A name is bound before it is used."),
    BOUND_INSIDE("What is bound within \"not\", \"exists\" or \"or\" is known only there."),
    UNKNOWN_CONSTANT("Of a closed set, there are the values that it has."),
    UNKNOWN_STATE("States are written by their code, and are in the register."),
    UNKNOWN_KIND("Kinds of findings are those of the Convention's rules and those that rules conclude."),

    // What is meant: annotations
    UNKNOWN_ANNOTATION("A rule has @article and @reason."),
    MISSING_ARTICLE("A rule names the provision that it applies."),
    UNKNOWN_PROVISION("@article names provisions that the Convention has."),
    MISSING_REASON("A rule says why, in a sentence."),
    BAD_REASON("What the sentence of @reason fills in is bound, and there when it is said."),

    // What is meant: values
    WRONG_TYPE("Like is compared with like."),
    DATE_AND_TEXT("A date is compared with a date."),
    NUMBER_AND_TEXT("A number is compared with a number."),
    CONSTANT_AND_TEXT("A value of a closed set is written as one."),
    PARTIAL_DATE("Of a date that may be known only to the month, the first or the last possible day is compared."),
    UNGUARDED_OPTIONAL("A part that may be missing is asked whether it is there, before."),
    NO_ORDER("Numbers, dates and the like have an order; other values are the same or not."),
    NO_NULL("Nothing is ever null."),
    NOT_A_TEST("A constraint holds or does not."),
    WRONG_ARGUMENTS("A question is given what it asks for."),
    BAD_DATE("A date is a day that there is."),

    // What is meant: conclusions
    NOT_FOR_ANALYSTS("What only the rules of the Convention say, rules of analysts leave to the host."),
    BAD_CONCLUSION("A rule of an analyst concludes a finding of its own."),
    BAD_KIND("The name of a kind is in kebab-case."),
    KIND_SEVERITY("All findings of a kind press in the same way."),
    KIND_IN_A_CIRCLE("Whether there is a finding does not depend on there being none."),
    ABSENCE_JUDGED_EARLY("Absence is judged in the second stratum, in outstanding.drl."),

    // What is doubtful
    UNUSED_BINDING("What is bound is used."),
    NOT_CONNECTED("Facts of a rule have something to do with one another."),
    OR_BETWEEN_FACTS("A rule matches facts one by one, not one or another."),
    ABSENCE_NOT_ESTABLISHED("A missing record is not a missing act."),

    // What only the engine sees
    REFUSED_BY_ENGINE("A rule is taken by the rules engine.");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** The code, in kebab-case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which rule of the language or of the house is broken, as a sentence. */
    public String sentence() {
        return sentence;
    }
}
