package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Change;
import org.ccm.cli.answer.WhatIfAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.difference.DutyShift;
import org.ccm.difference.Shift;
import org.ccm.difference.WhatIf;
import org.ccm.language.Diagnostic;
import org.ccm.register.Register;
import org.ccm.scenario.AssumedChanges;
import org.ccm.scenario.ScenarioException;
import org.ccm.state.StateCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What would be so if something had happened. */
@Command(
        name = "whatif",
        description = "What would follow if a State reported, joined, asked, finished or left; and why.",
        footerHeading = "%nWhat can be assumed:%n",
        footer = {
            "  STATE signature|ratification|acceptance|approval|accession DAY",
            "  STATE withdrawal|armed-conflict-begun|armed-conflict-ended DAY",
            "  STATE initial-report|voluntary-report DATE",
            "  STATE annual-report YEAR DATE",
            "  STATE stockpile-held|contamination-held",
            "  STATE stockpile-found|contamination-found DATE",
            "  STATE stockpile-completion|stockpile-none DATE",
            "  STATE clearance-completion|clearance-declaration DATE",
            "  STATE stockpile|clearance-extension-request DATE to MEETING [until DEADLINE]",
            "  STATE stockpile|clearance-extension DEADLINE by MEETING [on DATE] [silence]"
        })
final class WhatIfCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--change",
            paramLabel = "CHANGE",
            description = "What is assumed, as in \"GNB initial-report 2019-12-01\"; can be repeated.")
    private List<String> changes = new ArrayList<>();

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "A file of YAML with a list of changes; they come before those of --change.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private BatchAsked batch = new BatchAsked();

    @Option(names = "--all", description = "What would not change, too.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        question.checkOptions();
        batch.check(spec.commandLine().getParseResult());
        if (batch.asked()) {
            return batch.answer(question, terminal);
        }
        if (changes.isEmpty() && files.isEmpty()) {
            throw new BadInput("nothing is assumed. Maybe --change \"GNB initial-report 2019-12-01\"?");
        }
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Register register = question.register();
            Set<StateCode> wanted = states.in(register);
            WhatIf whatIf = WhatIf.of(question.assess(rulebook, register)).with(assumed(register));
            List<Shift> asked = whatIf.difference().shifts().stream()
                    .filter(shift ->
                            wanted.isEmpty() || wanted.contains(shift.subject().state()))
                    .toList();
            List<DutyShift> duties = whatIf.difference().duties().stream()
                    .filter(duty ->
                            wanted.isEmpty() || wanted.contains(duty.matter().state()))
                    .toList();
            question.format()
                    .show(
                            new WhatIfAnswer(whatIf, question.registerName(), question.language(), asked, duties, all),
                            terminal);
            return 0;
        }
    }

    private List<Change> assumed(Register register) {
        AssumedChanges assumed = AssumedChanges.in(register);
        files.forEach(assumed::file);
        try {
            return assumed.texts("--change", changes).orThrow();
        } catch (ScenarioException e) {
            int count = e.diagnostics().size();
            throw new BadInput(
                    "the changes cannot be assumed; they have " + (count == 1 ? "1 error" : count + " errors")
                            + ":\n"
                            + e.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
