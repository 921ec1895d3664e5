package org.ccm.cli;

import java.util.Locale;
import org.ccm.source.Word;
import picocli.CommandLine.Option;

/** In which language something is written for people. */
final class LanguageAsked {

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en (default), fr or es.")
    private String language = Language.ENGLISH.word();

    /** The language. */
    Locale locale() {
        return Words.parse("--language", Language.class, language).locale();
    }

    /** The languages that there are. */
    private enum Language implements Word {
        /** English. */
        ENGLISH("en"),
        /** French. */
        FRENCH("fr"),
        /** Spanish. */
        SPANISH("es");

        private final String word;

        Language(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        private Locale locale() {
            return Locale.forLanguageTag(word);
        }
    }
}
