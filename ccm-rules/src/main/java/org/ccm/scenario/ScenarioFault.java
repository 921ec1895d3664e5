package org.ccm.scenario;

/** What can be wrong with a scenario file: the stable codes of its diagnostics. */
enum ScenarioFault {
    /** The file cannot be read. */
    UNREADABLE_FILE("unreadable-file"),
    /** The file is no text in UTF-8, or too large. */
    NOT_TEXT("not-text"),
    /** The file has no scenario in it. */
    EMPTY_FILE("empty-file"),
    /** The text is not YAML. */
    NOT_YAML("not-yaml"),
    /** A key that a scenario does not have. */
    UNKNOWN_KEY("unknown-key"),
    /** A key, or a name, that stands there twice. */
    REPEATED("repeated"),
    /** A key that is needed. */
    MISSING_KEY("missing-key"),
    /** A list, a text or keys with values where something else is expected. */
    WRONG_SHAPE("wrong-shape"),
    /** A text that is no date, or no day where a day is needed. */
    BAD_DATE("bad-date"),
    /** A text that is not one of the words that can stand there. */
    UNKNOWN_WORD("unknown-word"),
    /** No State has this code or name. */
    UNKNOWN_STATE("unknown-state"),
    /** A provision that the Convention does not have. */
    UNKNOWN_PROVISION("unknown-provision"),
    /** A row that the register cannot take. */
    BAD_FACT("bad-fact"),
    /** The register cannot be used. */
    BAD_REGISTER("bad-register"),
    /** A change that cannot be read. */
    UNREADABLE_CHANGE("unreadable-change"),
    /** A change that cannot be. */
    IMPOSSIBLE_CHANGE("impossible-change"),
    /** A file of rules that is not there. */
    MISSING_RULES("missing-rules"),
    /** A scenario that cannot fail. */
    EXPECTS_NOTHING("expects-nothing"),
    /** Two expectations that cannot both hold. */
    CONTRADICTION("contradiction");

    private final String code;

    ScenarioFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
