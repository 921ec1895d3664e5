package org.ccm.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the sentence of {@code @reason}: what stands in its braces has to be there when the sentence is said. */
final class ReasonChecker {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PATH = Pattern.compile("\\$[A-Za-z]\\w*(\\.[A-Za-z]\\w*){0,2}");

    private final RuleContext context;
    private final Scope scope;
    private Name reason = new Name("", new Span(0, 0));

    ReasonChecker(RuleContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    void check(Name sentence) {
        reason = sentence;
        String text = sentence.text();
        if (text.isBlank()) {
            error(text, "the sentence is empty.", "Maybe \"{$state} ...\"?");
        }
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            argument(argument.group(), argument.group(1));
        }
        if (argument.replaceAll("").matches("(?s).*[{}].*")) {
            error(text, "a brace stands alone: what the rule fills in stands between { and }.", "Maybe \"{$state}\"?");
        }
    }

    private void argument(String braces, String path) {
        if (!PATH.matcher(path).matches()) {
            error(
                    braces,
                    "\"" + braces + "\" is not a binding, or a part of one.",
                    "Maybe \"{$state}\", \"{$ballot.votedOn}\", \"{$dueOn.days}\" or \"{$dueOn.when}\"?");
            return;
        }
        List<String> steps = Arrays.asList(path.split("\\."));
        Optional<Variable> variable = scope.find(steps.get(0));
        context.used().add(steps.get(0));
        if (variable.isEmpty() && !context.told().add(steps.get(0))) {
            return;
        }
        if (variable.isEmpty()) {
            error(
                    braces,
                    "nothing is bound to " + steps.get(0)
                            + (context.boundAnywhere().containsKey(steps.get(0))
                                    ? " outside of \"not\", \"exists\" and \"or\"."
                                    : "."),
                    Hints.nearest(steps.get(0), scope.variables().keySet(), "the names that are bound"));
            return;
        }
        Sort sort = variable.get().sort();
        String key = variable.get().key();
        for (String step : steps.subList(1, steps.size())) {
            Sort value = sort.optional() ? sort.held() : sort;
            if (!value.known() || (dated(value) && (step.equals("days") || step.equals("when")))) {
                break;
            }
            key = key + "." + step;
            Optional<Sort> next = part(braces, value, step);
            if (next.isEmpty()) {
                return;
            }
            sort = next.get();
        }
        if (sort.optional() && !scope.present(key)) {
            error(
                    braces,
                    "\"" + braces + "\" may be missing, so that the sentence may have a hole.",
                    "Maybe \"isPresent()\" as a constraint of its fact?");
        }
    }

    private Optional<Sort> part(String braces, Sort sort, String step) {
        Optional<Sort> part = context.vocabulary().members(sort, step).stream()
                .filter(Member::part)
                .map(Member::result)
                .findFirst();
        if (part.isEmpty()) {
            boolean measured = step.equals("days") || step.equals("when");
            error(
                    braces,
                    measured
                            ? "\"." + step + "\" is asked of dates, and here is " + sort.words() + "."
                            : sort.words() + " has no part \"" + step + "\".",
                    measured ? "" : Hints.nearest(step, context.vocabulary().memberNames(sort), "its parts"));
        }
        return part;
    }

    private static boolean dated(Sort sort) {
        return sort.date() || sort.equals(Sort.PARTIAL_DATE);
    }

    private void error(String marked, String message, String hint) {
        String written = context.report().text().at(reason.span());
        int at = Math.max(0, written.indexOf(marked));
        int start = reason.span().start() + at;
        context.report()
                .error(
                        Fault.BAD_REASON,
                        written.contains(marked) ? new Span(start, start + marked.length()) : reason.span(),
                        message,
                        hint);
    }
}
