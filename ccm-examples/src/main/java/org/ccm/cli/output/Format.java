package org.ccm.cli.output;

import org.ccm.source.Word;

/** How an answer is written. */
public enum Format implements Word {
    /** Aligned text for people. */
    TEXT("text") {
        @Override
        void write(Answer answer, Terminal terminal) {
            answer.print(new Paper(terminal));
        }
    },
    /** One JSON object. */
    JSON("json") {
        @Override
        void write(Answer answer, Terminal terminal) {
            Json.write(answer.fields(), terminal.out());
        }
    },
    /** A header and a row for each thing. */
    CSV("csv") {
        @Override
        void write(Answer answer, Terminal terminal) {
            Csv.write(answer.columns(), answer.rows(), terminal.out());
        }
    };

    private final String word;

    Format(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Writes an answer to standard output, and its warnings to standard error. */
    public void show(Answer answer, Terminal terminal) {
        answer.warnings().forEach(warning -> terminal.err().println("Warning: " + warning));
        write(answer, terminal);
        terminal.out().flush();
    }

    abstract void write(Answer answer, Terminal terminal);
}
