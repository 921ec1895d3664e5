package org.ccm.cli.output;

import java.util.List;

/** What a command answers, ready for each format; each is worked out only when it is asked for. */
public interface Answer {

    /** Everything, as one object. */
    Fields fields();

    /** The columns of the rows, in order. */
    List<String> columns();

    /** One row a thing; keys without a column are not written. */
    List<Fields> rows();

    /** For people. */
    void print(Paper paper);

    /** What to know before relying on it. */
    List<String> warnings();
}
