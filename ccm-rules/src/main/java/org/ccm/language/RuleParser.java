package org.ccm.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;

/** Reads one rule: its head, and what stands in its sections. */
final class RuleParser {

    private final RuleText text;
    private final Tokens tokens;
    private final RuleRegion region;
    private final List<Comment> comments;
    private final Problems problems;
    private final boolean statute;

    /** Where conditions end and the conclusion begins. */
    private record Border(int conditionsEnd, int conclusionStart) {}

    RuleParser(
            RuleText text, Tokens file, RuleRegion region, List<Comment> comments, Problems problems, boolean statute) {
        this.text = text;
        this.tokens = file.part(region.start(), region.end());
        this.region = region;
        this.comments = comments;
        this.problems = problems;
        this.statute = statute;
    }

    /** The rule, if all of it was understood. */
    Optional<WrittenRule> rule() {
        Token word = tokens.next();
        RuleHead head = new RuleHead(text, tokens, problems);
        Name name = head.name();
        Span span = word.span()
                .to(tokens.get(region.ended() ? region.end() : region.end() - 1).span());
        if (region.ended()) {
            span = word.span().to(endWord().span());
        }
        if (!name.text().isEmpty()) {
            problems.rule(name.text(), span);
        }
        boolean hidden = !region.ended() && tokens.get(region.end() - 1).is(Token.Type.HIDING);
        if (hidden) {
            return Optional.empty();
        }
        List<WrittenRule.Annotation> annotations = head.annotations(region.when() < 0 ? region.end() : region.when());
        head.when(region.when());
        Border border = region.then() >= 0 ? new Border(region.then(), region.then() + 1) : meantBorder();
        List<Condition> conditions = conditions(border.conditionsEnd());
        Optional<Expression> conclusion = conclusion(border.conclusionStart());
        end();
        Optional<String> comment = Comment.above(text.line(word.span().start()), comments);
        return conclusion.isPresent() && !problems.unreadable(span)
                ? Optional.of(new WrittenRule(name, annotations, conditions, conclusion.get(), comment, span))
                : Optional.empty();
    }

    private Token endWord() {
        return tokens.get(region.end());
    }

    /** Where the conclusion begins if the word {@code then} is missing: at another word, or at what is concluded. */
    private Border meantBorder() {
        for (int i = tokens.at(); i < region.end(); i++) {
            Token token = tokens.get(i);
            boolean alone = token.is(Token.Type.NAME)
                    && token.firstOnLine()
                    && tokens.get(i + 1).firstOnLine();
            if (alone && Nearest.to(token.text(), Set.of("then")).isPresent()) {
                problems.mended(
                        Fault.MISSPELT,
                        token.span(),
                        "the word is \"then\", not \"" + token.text() + "\".",
                        "Maybe \"then\"?");
                return new Border(i, i + 1);
            }
        }
        for (int i = tokens.at(); i < region.end(); i++) {
            if (Nearest.to(tokens.get(i).text(), Set.of("insertLogical")).isPresent()) {
                problems.mended(
                        Fault.MISSING_THEN,
                        tokens.get(i).span(),
                        "before the conclusion stands \"then\".",
                        "Maybe a line \"then\" above it?");
                return new Border(i, i);
            }
        }
        problems.report(
                Fault.MISSING_THEN,
                tokens.get(region.end() - 1).span(),
                "the rule has no \"then\", and so concludes nothing.",
                "Maybe: then insertLogical( OwnFinding.info(\"its-kind\", $state) );");
        return new Border(region.end(), region.end());
    }

    private List<Condition> conditions(int conditionsEnd) {
        Tokens section = tokens.part(tokens.at(), Math.max(tokens.at(), conditionsEnd));
        if (section.atEnd()) {
            problems.report(
                    Fault.NO_CONDITIONS,
                    section.last().span(),
                    "the rule has no conditions, and so would always conclude.",
                    "Maybe a fact on which it depends, as in \"Deposit( $state : state )\"?");
            return List.of();
        }
        List<Condition> conditions = new ConditionParser(section, problems, statute).conditions();
        new BindingNames(problems).check(conditions);
        return conditions;
    }

    private Optional<Expression> conclusion(int start) {
        if (start > region.end() || start == region.end() && region.then() < 0) {
            return Optional.empty();
        }
        return new ConclusionParser(tokens.part(start, region.end()), problems, statute).conclusion();
    }

    private void end() {
        if (!region.ended()) {
            problems.mended(
                    Fault.MISSING_END,
                    tokens.get(region.end() - 1).span(),
                    "the rule has no \"end\".",
                    "Maybe a line \"end\" below it?");
        } else if (!endWord().text().equals("end")) {
            problems.mended(
                    Fault.MISSPELT,
                    endWord().span(),
                    "the word is \"end\", not \"" + endWord().text() + "\".",
                    "Maybe \"end\"?");
        }
    }
}
