package org.ccm.assessment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.ccm.language.Limits;
import org.ccm.language.RuleSource;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.provision.Term;
import org.ccm.provision.YearlyDay;

/**
 * All that the process of isolated rules is told when it starts.
 *
 * @param parameters by which the statute rules conclude
 * @param limits what the rules may spend on a day
 * @param files the rule files
 * @param register the directory of the register; empty for the reference register
 */
record IsolatedSettings(Parameters parameters, Limits limits, List<RuleSource.Content> files, String register) {

    private static final int MOST_FILES = 10_000;

    void writeTo(DataOutputStream out) throws IOException {
        for (Limit limit : Limit.values()) {
            Term term = parameters.term(limit);
            Frame.write(out, term.length().toString());
            Frame.write(out, term.citation());
        }
        YearlyDay annual = parameters.annualReport();
        Frame.write(out, annual.date().toString());
        Frame.write(out, annual.citation());
        Reading reading = parameters.reading();
        Frame.write(out, reading.firstAnnualYear().name());
        Frame.write(out, reading.whileInitialOutstanding().name());
        Frame.write(out, reading.citation());
        out.writeInt(limits.firings());
        out.writeLong(limits.comparisons());
        out.writeLong(limits.time().toMillis());
        out.writeInt(files.size());
        for (RuleSource.Content file : files) {
            Frame.write(out, file.file());
            Frame.write(out, file.text());
        }
        Frame.write(out, register);
        out.flush();
    }

    static IsolatedSettings readFrom(DataInputStream in) throws IOException {
        Parameters parameters = Parameters.standard();
        for (Limit limit : Limit.values()) {
            parameters = parameters.with(limit, Period.parse(Frame.read(in)), Frame.read(in));
        }
        parameters = parameters.withAnnualReportDue(MonthDay.parse(Frame.read(in)), Frame.read(in));
        parameters = parameters.withReading(
                FirstAnnualYear.valueOf(Frame.read(in)),
                WhileInitialOutstanding.valueOf(Frame.read(in)),
                Frame.read(in));
        Limits limits = new Limits(in.readInt(), in.readLong(), Duration.ofMillis(in.readLong()));
        int number = Frame.count(in, MOST_FILES);
        List<RuleSource.Content> files = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            files.add(RuleSource.Content.of(Frame.read(in), Frame.read(in)));
        }
        return new IsolatedSettings(parameters, limits, files, Frame.read(in));
    }
}
